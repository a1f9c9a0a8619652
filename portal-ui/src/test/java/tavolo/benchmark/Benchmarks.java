package tavolo.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tavolo.persistence.benchmark.AsOfBenchmark;
import tavolo.persistence.benchmark.CrowdedDatabase;
import tavolo.persistence.benchmark.FeasibilityBenchmark;
import tavolo.persistence.benchmark.Figures;
import tavolo.persistence.benchmark.ImportBenchmark;
import tavolo.persistence.benchmark.LongDiscussion;
import tavolo.persistence.benchmark.MeasuredBenchmark;
import tavolo.persistence.benchmark.ReadingBenchmarks;
import tavolo.persistence.benchmark.SearchBenchmark;
import tavolo.persistence.board.EvidenceBenchmark;
import tavolo.persistence.exchange.RedlineBenchmark;
import tavolo.persistence.seal.SigningBenchmark;
import tavolo.persistence.talks.CeremonyBenchmark;

/// Runs all benchmarks one after the other and prints their tables, which also land in
/// `benchmarks.md` below the folder that is given. With `-Dtavolo.benchmark.mysql=true` reading is
/// timed on a genuine MySQL as well, and importing, and searching, and how soon a release is seen;
/// `tavolo.benchmark.parts` names those to run; `.agreements`, `.search-agreements`, `.variants`,
/// `.versions`, `.people`, `.rows`, `.starts` and `.times` make a shorter run, for a first look.
public final class Benchmarks {

    /// The parts that run, of `starts`, `signing`, `evidence`, `comparing`, `feasibility`, `pages`,
    /// `reading`, `import`, `asof`, `measured`, `search` and `release`; all of them when it is
    /// empty.
    private static final Set<String> PARTS =
            Stream.of(System.getProperty("tavolo.benchmark.parts", "").split(","))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());

    private static final int STARTS = Integer.getInteger("tavolo.benchmark.starts", 5);

    /// What `spring-boot:run` adds, for a quicker start.
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    /// What the JVM learnt at the rehearsal of a start.
    private static final String REHEARSED =
            "-XX:AOTCache=" + System.getProperty("tavolo.portal.cache");

    private final Path folder;
    private final List<String> lines = new ArrayList<>();

    private Benchmarks(Path folder) {
        this.folder = folder;
    }

    /// Runs them all.
    ///
    /// @param arguments the folder for databases, logs and the tables; it is emptied first
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        empty(folder);
        Benchmarks benchmarks = new Benchmarks(folder);
        benchmarks.run("starts", benchmarks::starts);
        benchmarks.run("signing", () -> benchmarks.say(new SigningBenchmark().run()));
        benchmarks.run("signing", () -> benchmarks.say(CeremonyBenchmark.onH2(folder)));
        benchmarks.run("evidence", () -> benchmarks.say(EvidenceBenchmark.onH2(folder)));
        benchmarks.run("comparing", () -> benchmarks.say(new RedlineBenchmark().run()));
        benchmarks.run("feasibility", () -> benchmarks.say(new FeasibilityBenchmark().run()));
        benchmarks.run("pages", benchmarks::pages);
        benchmarks.run("reading", () -> benchmarks.say(ReadingBenchmarks.onH2(benchmarks.crowd())));
        benchmarks.run("import", () -> benchmarks.say(ImportBenchmark.onH2(folder)));
        benchmarks.run("asof", () -> benchmarks.say(AsOfBenchmark.onH2(folder)));
        benchmarks.run("measured", () -> benchmarks.say(MeasuredBenchmark.onH2()));
        if (Boolean.getBoolean("tavolo.benchmark.mysql")) {
            benchmarks.run("signing", () -> benchmarks.say(CeremonyBenchmark.onMySql(folder)));
            benchmarks.run("evidence", () -> benchmarks.say(EvidenceBenchmark.onMySql(folder)));
            benchmarks.run("asof", () -> benchmarks.say(AsOfBenchmark.onMySql()));
            benchmarks.run("measured", () -> benchmarks.say(MeasuredBenchmark.onMySql()));
            benchmarks.run("reading", () -> benchmarks.say(ReadingBenchmarks.onMySql()));
            benchmarks.run("search", () -> benchmarks.say(SearchBenchmark.onMySql()));
            benchmarks.run("import", () -> benchmarks.say(ImportBenchmark.onMySql(folder)));
            benchmarks.run(
                    "release", () -> benchmarks.say(Releases.run(folder.resolve("releases"))));
        }
        benchmarks.write();
    }

    private void run(String part, Runnable work) {
        if (PARTS.isEmpty() || PARTS.contains(part)) {
            work.run();
        }
    }

    private void starts() {
        long[] first = new long[STARTS];
        long[] second = new long[STARTS];
        long[] plain = new long[STARTS];
        for (int start = 0; start < STARTS; start++) {
            Path data = folder.resolve("start-" + start);
            first[start] = untilFirstPage(data, QUICK_START, REHEARSED);
            second[start] = untilFirstPage(data, QUICK_START, REHEARSED);
            plain[start] = untilFirstPage(data, QUICK_START);
        }
        say(
                Figures.table(
                        "from the start of the process to the sign-in page with its people",
                        List.of(
                                Figures.of("first start, demo world included", first),
                                Figures.of("later start", second),
                                Figures.of("later start, not rehearsed", plain))));
    }

    private static long untilFirstPage(Path data, String... flags) {
        try (Portal portal = new Portal(data, flags)) {
            return portal.untilFirstPage().toNanos();
        }
    }

    private void pages() {
        LongDiscussion discussion;
        List<String> people;
        int agreements;
        try (CrowdedDatabase crowd = CrowdedDatabase.h2("file:" + crowd().resolve("tavolo"))) {
            discussion = crowd.discussion();
            people = crowd.people();
            agreements = crowd.agreements();
        }
        try (Portal portal = new Portal(crowd())) {
            Sessions sessions = new Sessions(portal.address(), people, discussion, agreements);
            sessions.act();
            List<Figures> figures =
                    Sessions.actions().stream()
                            .map(action -> Figures.of(action, portal.took(action)))
                            .toList();
            say(Figures.table("time in the server, 50 sessions open", figures));
            say(
                    List.of(
                            "Heap in use with 50 sessions open, after a collection: %d MiB of 512."
                                    .formatted(portal.heapMiB())));
        }
    }

    private Path crowd() {
        return folder.resolve("crowd");
    }

    private void say(List<String> table) {
        table.forEach(System.out::println);
        System.out.println();
        lines.addAll(table);
        lines.add("");
    }

    private void write() {
        try {
            Files.write(folder.resolve("benchmarks.md"), lines);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void empty(Path folder) {
        try {
            Files.createDirectories(folder);
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .filter(file -> !file.equals(folder))
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
