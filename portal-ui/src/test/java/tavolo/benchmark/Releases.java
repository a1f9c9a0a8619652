package tavolo.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.PrepareAnswer;
import tavolo.domain.agreement.ReleaseAnswers;
import tavolo.domain.agreement.Remarks;
import tavolo.domain.agreement.Rooms;
import tavolo.domain.agreement.UnsentProposals;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;
import tavolo.persistence.benchmark.CrowdedDatabase;
import tavolo.persistence.benchmark.Figures;
import tavolo.persistence.talks.Talks;
import tavolo.persistence.testing.MySqlServer;

/// How long until everybody who has one table open is told of a release. The release is written by
/// this process, as another node of the portal over the same MySQL would, and heard over the push
/// connections of pages that the portal serves.
final class Releases {

    private static final int PEOPLE = Integer.getInteger("tavolo.benchmark.people", 200);
    private static final int TIMES = 20;
    private static final int WARM_UP = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// The look of the notice above the clauses that a page of the table is sent.
    private static final String TOLD = "notice--neutral";

    private final Desk desk;
    private final PrepareAnswer prepare;
    private final ReleaseAnswers release;
    private final AgreementId agreement;
    private final Actor author;
    private final List<Ear> ears = new ArrayList<>();

    private Releases(CrowdedDatabase crowd) {
        Rooms rooms = crowd.database().the(Rooms.class);
        this.desk = Talks.desk(crowd.database());
        this.prepare =
                new PrepareAnswer(
                        desk,
                        rooms,
                        crowd.database().the(UnsentProposals.class),
                        ClauseLibrary.standard());
        this.release =
                new ReleaseAnswers(
                        desk,
                        rooms,
                        crowd.database().the(Remarks.class),
                        crowd.database().the(Parties.class));
        this.agreement = crowd.discussion().agreement();
        this.author = crowd.provider();
    }

    /// Lines of a table: until the first and until the last page was told, and what the portal on
    /// `data` holds in memory meanwhile.
    static List<String> run(Path data) {
        MySqlServer.Database place = MySqlServer.shared().freshDatabase();
        try (CrowdedDatabase crowd = CrowdedDatabase.at(place, 0);
                Portal portal = new Portal(data, flags(place))) {
            Releases releases = new Releases(crowd);
            releases.seat(portal, crowd.people());
            List<String> lines = new ArrayList<>(releases.time());
            lines.add(
                    "Heap in use with these pages open, after a collection: %d MiB."
                            .formatted(portal.heapMiB()));
            return lines;
        }
    }

    private static String[] flags(MySqlServer.Database place) {
        return new String[] {
            "-Xmx1g",
            "-Dspring.profiles.active=mysql",
            "-Dspring.datasource.url=" + place.url(),
            "-Dspring.datasource.username=" + place.user(),
            "-Dspring.datasource.password=" + place.password(),
            "-Dtavolo.keys.secret=known-to-this-benchmark",
            "-Dtavolo.demo=true"
        };
    }

    private void seat(Portal portal, List<String> emails) {
        for (int number = 0; number < PEOPLE; number++) {
            Visitor visitor = new Visitor(portal.address());
            visitor.signIn(emails.get(number % emails.size()));
            visitor.open("accordi/" + agreement, "", "table of many");
            ears.add(visitor.hears(TOLD));
        }
    }

    private List<String> time() {
        long[] first = new long[TIMES];
        long[] last = new long[TIMES];
        for (int time = -WARM_UP; time < TIMES; time++) {
            List<Long> told = release(time);
            if (time >= 0) {
                first[time] = told.stream().mapToLong(Long::longValue).min().orElseThrow();
                last[time] = told.stream().mapToLong(Long::longValue).max().orElseThrow();
            }
        }
        return Figures.table(
                "from the release on another node, %d pages of one table open".formatted(PEOPLE),
                List.of(
                        Figures.of("until the first page is told", first),
                        Figures.of("until the last page is told", last)));
    }

    /// Releases an objection; the nanoseconds from the beginning of that until each page was told.
    private List<Long> release(int time) {
        Clause clause =
                desk.agreements()
                        .findForSystem(agreement)
                        .orElseThrow()
                        .clauses()
                        .filter(each ->
                                Arrays.stream(PartySide.values()).allMatch(each::isReadableBy))
                        .findFirst()
                        .orElseThrow();
        Talks.done(prepare.object(author, agreement, clause.latest(), "reason " + time));
        ears.forEach(Ear::listen);
        long start = System.nanoTime();
        Talks.done(release.now(author, agreement));
        return ears.stream().map(ear -> ear.waitFor(PATIENCE) - start).toList();
    }
}
