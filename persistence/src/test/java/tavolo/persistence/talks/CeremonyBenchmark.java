package tavolo.persistence.talks;

import static tavolo.domain.library.InstrumentKind.TRI_PARTY_PROTOCOL;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.party.Actor;
import tavolo.domain.signing.SigningView;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.benchmark.Figures;

/// How long a signature takes by the use cases of production with the database, the embedded time
/// stamp included, and how many two people at a time give in a second.
public final class CeremonyBenchmark {

    /// Of each of three sides, so that 21 people sign one paper.
    private static final int EACH = 7;

    private static final int WARM_UP = 2;
    private static final int PAPERS = 5;
    private static final int HANDS = 2;

    private final DatabaseUnderTest database;
    private final Ceremonies ceremonies;
    private final List<Long> preparing = new ArrayList<>();
    private final List<Long> completing = new ArrayList<>();

    private CeremonyBenchmark(DatabaseUnderTest database) {
        this.database = database;
        this.ceremonies = new Ceremonies(database);
    }

    /// The lines of the table, on H2.
    public static List<String> onH2(Path folder) {
        try (DatabaseUnderTest database = WholeDatabase.h2(folder.resolve("ceremony-keys"))) {
            return new CeremonyBenchmark(database).run("signing, stored on H2");
        }
    }

    /// The lines of the table, on a genuine MySQL.
    public static List<String> onMySql(Path folder) {
        try (DatabaseUnderTest database = WholeDatabase.mySql(folder.resolve("ceremony-keys-m"))) {
            return new CeremonyBenchmark(database).run("signing, stored on MySQL");
        }
    }

    private List<String> run(String title) {
        for (int paper = 0; paper < WARM_UP; paper++) {
            signAll(opened());
        }
        preparing.clear();
        completing.clear();
        for (int paper = 0; paper < PAPERS; paper++) {
            signAll(opened());
        }
        List<String> lines =
                new ArrayList<>(
                        Figures.table(
                                title,
                                List.of(
                                        Figures.of(
                                                "prepare, while the person reads", all(preparing)),
                                        Figures.of(
                                                "confirm, sign, stamp and store",
                                                all(completing)))));
        lines.add(
                "%d people at a time, each on another paper: %.1f signatures a second."
                        .formatted(HANDS, sustained()));
        return lines;
    }

    /// A protocol that waits for all its signatures.
    private record Opened(TalkingParties parties, AgreementId id) {}

    private Opened opened() {
        TalkingParties parties = new TalkingParties(database, EACH);
        Talks talks = new Talks(database, parties);
        AgreementId id = talks.opened(Set.of(Talks.place(TRI_PARTY_PROTOCOL, "C02")));
        talks.propose(id);
        talks.acceptAll(id);
        talks.nameAll(id);
        talks.closeAll(id);
        ceremonies.open(parties, id);
        return new Opened(parties, id);
    }

    private void signAll(Opened opened) {
        for (Signatory signatory : missing(opened)) {
            Actor actor = opened.parties().actor(signatory.person());
            long start = System.nanoTime();
            SigningView shown = Talks.done(ceremonies.prepare(actor, opened.id(), signatory.id()));
            long shownAt = System.nanoTime();
            Talks.done(ceremonies.complete(actor, shown));
            preparing.add(shownAt - start);
            completing.add(System.nanoTime() - shownAt);
        }
    }

    private List<Signatory> missing(Opened opened) {
        Agreement agreement =
                database.transactions()
                        .inOne(() -> database.the(Agreements.class).findForSystem(opened.id()))
                        .orElseThrow();
        return agreement.instrument(TRI_PARTY_PROTOCOL).orElseThrow().missingSignatories();
    }

    private double sustained() {
        List<Opened> papers = new ArrayList<>();
        for (int hand = 0; hand < HANDS; hand++) {
            papers.add(opened());
        }
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            long start = System.nanoTime();
            List<Future<Integer>> given =
                    papers.stream().map(paper -> hands.submit(() -> quietly(paper))).toList();
            int all = 0;
            for (Future<Integer> some : given) {
                all += some.get();
            }
            return all * 1e9 / (System.nanoTime() - start);
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private int quietly(Opened opened) {
        List<Signatory> all = missing(opened);
        for (Signatory signatory : all) {
            Actor actor = opened.parties().actor(signatory.person());
            SigningView shown = Talks.done(ceremonies.prepare(actor, opened.id(), signatory.id()));
            Talks.done(ceremonies.complete(actor, shown));
        }
        return all.size();
    }

    private static long[] all(List<Long> nanos) {
        return nanos.stream().mapToLong(Long::longValue).toArray();
    }
}
