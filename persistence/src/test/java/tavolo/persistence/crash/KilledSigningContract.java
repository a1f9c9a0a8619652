package tavolo.persistence.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.library.InstrumentKind.COMMERCIAL_ADDENDUM;
import static tavolo.domain.library.InstrumentKind.COMPANY_AGREEMENT;
import static tavolo.domain.library.InstrumentKind.TRI_PARTY_PROTOCOL;
import static tavolo.persistence.talks.Talks.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
/// more often than the usual build does.
abstract class KilledSigningContract {

    private static final int KILLS = Integer.getInteger("tavolo.kills", 10);

    /// So many slots are never used up by one process.
    private static final int ENOUGH = 30;

    private static final Set<ClausePlace> PLACES =
            Set.of(
                    place(COMMERCIAL_ADDENDUM, "C22"),
                    place(COMPANY_AGREEMENT, "C20"),
                    place(TRI_PARTY_PROTOCOL, "C22"));

    final Random random = new Random();
    private final List<Line> acknowledged = new ArrayList<>();

    /// The database, the same every time.
    abstract Map<String, Object> database(Path folder);

    /// Kills `victim`, and perhaps the server before.
    abstract List<Line> kill(Victim victim) throws InterruptedException;

    /// What to report besides.
    abstract Map<String, String> more();

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_half_done(
            @TempDir Path folder, TestReporter reporter) throws InterruptedException {
        Map<String, Object> place = database(folder);
        Path keys = folder.resolve("keys");
        int unsaid = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            refill(place, keys);
            Victim victim = new Victim(place, keys);
            victim.awaitActs(random.nextInt(7));
            Thread.sleep(random.nextInt(250));
            acknowledged.addAll(kill(victim));
            unsaid = inspect(place, keys);
            assertThat(unsaid).isBetween(0, 2 * (kill + 1));
        }
        int judged = judgeAll(place, keys);
        reporter.publishEntry("kills", Integer.toString(KILLS));
        reporter.publishEntry("acknowledged signatures", Long.toString(said(Said.SIGNED)));
        reporter.publishEntry("acknowledged preparations", Long.toString(said(Said.PREPARED)));
        reporter.publishEntry("committed but not said", Integer.toString(unsaid));
        reporter.publishEntry("papers judged valid", Integer.toString(judged));
        reporter.publishEntry(more());
    }

    private long said(Said what) {
        return acknowledged.stream().filter(line -> line.what() == what).count();
    }

    /// Opens the signing of one more agreement when few slots are left.
    private void refill(Map<String, Object> place, Path keys) {
        try (DatabaseUnderTest open = WholeDatabase.at(place, keys)) {
            if (new Inspection(open).openSlots() >= ENOUGH) {
                return;
            }
            TalkingParties parties = new TalkingParties(open, 5);
            Talks talks = new Talks(open, parties);
            AgreementId id = talks.opened(PLACES);
            talks.propose(id);
            talks.acceptAll(id);
            talks.nameAll(id);
            talks.closeAll(id);
            new Ceremonies(open).open(parties, id);
        }
    }

    /// How many signatures are there that nobody heard of.
    private int inspect(Map<String, Object> place, Path keys) {
        try (DatabaseUnderTest open = WholeDatabase.at(place, keys)) {
            Inspection inspection = new Inspection(open);
            inspection.holds(acknowledged);
            inspection.isConsistent();
            return inspection.signatures() - (int) said(Said.SIGNED);
        }
    }

    private int judgeAll(Map<String, Object> place, Path keys) {
        try (DatabaseUnderTest open = WholeDatabase.at(place, keys)) {
            Inspection inspection = new Inspection(open);
            inspection.chainsAreWhole();
            return inspection.filesAreWhole();
        }
    }
}
