package tavolo.persistence.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.library.InstrumentKind.COMMERCIAL_ADDENDUM;
import static tavolo.domain.library.InstrumentKind.COMPANY_AGREEMENT;
import static tavolo.domain.library.InstrumentKind.TRI_PARTY_PROTOCOL;
import static tavolo.persistence.talks.Talks.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.library.ClausePlace;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.crash.SigningLoop.Line;
import tavolo.persistence.crash.SigningLoop.Said;
import tavolo.persistence.talks.Ceremonies;
import tavolo.persistence.talks.TalkingParties;
import tavolo.persistence.talks.Talks;
import tavolo.persistence.talks.WholeDatabase;

/// A process that signs is killed again and again, at random moments. `-Dtavolo.kills=200` kills
/// more often than the usual build does; `-Dtavolo.signers=20 -Dtavolo.signatories=7` lets twenty
/// people sign at a time, on papers of 21 signatories.
abstract class KilledSigningContract {

    private static final int KILLS = Integer.getInteger("tavolo.kills", 10);

    /// How many people sign at a time.
    static final int SIGNERS = Integer.getInteger("tavolo.signers", 2);

    /// How many people of each side sign each paper.
    private static final int EACH = Integer.getInteger("tavolo.signatories", 5);

    /// So many slots are never used up by one process.
    private static final int ENOUGH = 6 * SIGNERS;

    private static final Set<ClausePlace> PLACES =
            Set.of(
                    place(COMMERCIAL_ADDENDUM, "C22"),
                    place(COMPANY_AGREEMENT, "C20"),
                    place(TRI_PARTY_PROTOCOL, "C22"));

    final Random random = new Random();
    private final List<Line> acknowledged = new ArrayList<>();
    private int unsaid;

    /// The database, the same every time.
    abstract Map<String, Object> database(Path folder);

    /// How many people sign at a time.
    abstract int signers();

    /// Kills `victim`, and perhaps the server before.
    abstract List<Line> kill(Victim victim) throws InterruptedException;

    /// What to report besides.
    abstract Map<String, String> more();

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_half_done(
            @TempDir Path folder, TestReporter reporter) throws InterruptedException {
        Map<String, Object> place = database(folder);
        Path keys = folder.resolve("keys");
        try (DatabaseUnderTest database = WholeDatabase.at(unpooled(place), keys)) {
            Inspection inspection = new Inspection(database);
            QuickStart start = new QuickStart(folder.resolve("start"));
            List<String> arguments = arguments(place, keys);
            refill(database);
            train(start.training(with(arguments, SigningLoop.ONCE)));
            List<String> command = start.command(with(arguments, SigningLoop.FOR_EVER));
            for (int kill = 1; kill <= KILLS; kill++) {
                refill(database);
                Victim victim = new Victim(command);
                victim.awaitActs(random.nextInt(3 * signers() + 1));
                Thread.sleep(random.nextInt(250));
                acknowledged.addAll(kill(victim));
                unsaid = database.transactions().inOne(() -> inspect(inspection));
                assertThat(unsaid).isBetween(0, signers() * kill);
                if (kill % 20 == 0) {
                    report(reporter, kill);
                }
            }
            inspection.chainsAreWhole();
            int judged = inspection.filesAreWhole(3);
            report(reporter, KILLS);
            reporter.publishEntry("papers judged valid", Integer.toString(judged));
        }
    }

    /// The parent holds no connection while a victim runs: the embedded file belongs to one process
    /// at a time.
    private static Map<String, Object> unpooled(Map<String, Object> place) {
        Map<String, Object> all = new HashMap<>(place);
        all.put(
                "spring.datasource.type",
                "org.springframework.jdbc.datasource.SimpleDriverDataSource");
        return all;
    }

    private static List<String> arguments(Map<String, Object> place, Path keys) {
        return List.of(
                Objects.toString(place.get("spring.datasource.url")),
                Objects.toString(place.getOrDefault("spring.datasource.username", "")),
                Objects.toString(place.getOrDefault("spring.datasource.password", "")),
                keys.toString());
    }

    private List<String> with(List<String> arguments, String task) {
        List<String> all = new ArrayList<>(arguments);
        all.add(task);
        all.add(Integer.toString(signers()));
        return all;
    }

    private void train(List<String> command) throws InterruptedException {
        Victim first = new Victim(command);
        first.awaitEnd();
        acknowledged.addAll(first.acts());
        assertThat(said(Said.SIGNED)).isEqualTo(1);
    }

    private void report(TestReporter reporter, int kills) {
        Map<String, String> figures = new TreeMap<>(more());
        figures.put("kills", Integer.toString(kills));
        figures.put("signatures acknowledged", Long.toString(said(Said.SIGNED)));
        figures.put("preparations acknowledged", Long.toString(said(Said.PREPARED)));
        figures.put("signatures committed but not said", Integer.toString(unsaid));
        reporter.publishEntry(figures);
    }

    private long said(Said what) {
        return acknowledged.stream().filter(line -> line.what() == what).count();
    }

    /// How many signatures are there that nobody heard of.
    private int inspect(Inspection inspection) {
        inspection.holds(acknowledged);
        inspection.isConsistent();
        return inspection.signatures() - (int) said(Said.SIGNED);
    }

    /// Opens the signing of one more agreement when few slots are left.
    private static void refill(DatabaseUnderTest database) {
        if (new Inspection(database).openSlots() >= ENOUGH) {
            return;
        }
        TalkingParties parties = new TalkingParties(database, EACH);
        Talks talks = new Talks(database, parties);
        AgreementId id = talks.opened(PLACES);
        talks.propose(id);
        talks.acceptAll(id);
        talks.nameAll(id);
        talks.closeAll(id);
        new Ceremonies(database).open(parties, id);
    }
}
