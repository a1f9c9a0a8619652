package tavolo.ui.verify;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.document.Bytes;
import tavolo.domain.evidence.StatementSeal;
import tavolo.domain.verify.KnownPapers;
import tavolo.domain.verify.StrangersJudge;
import tavolo.domain.verify.Verification;
import tavolo.domain.verify.VerifyFile;
import tavolo.domain.verify.VerifyRefusal;
import tavolo.ui.security.Tally;

/// Takes files of strangers in bounded number and size. A file lives in memory while it is checked
/// and nowhere else.
@Component
class VerifyDesk {

    static final int MOST_MEGABYTES = 25;
    static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    static final int FILES_PER_ADDRESS = 30;
    static final Duration WINDOW = Duration.ofMinutes(10);
    static final int AT_ONCE = 4;

    /// A file of the largest size comes within the longest time at 1.4 Mbit a second.
    static final Intake.Limits COMING =
            new Intake.Limits(
                    MOST_MEGABYTES,
                    64,
                    3,
                    200,
                    Duration.ofSeconds(10),
                    16 * 1024,
                    Duration.ofSeconds(150));

    private final StrangersJudge judge;
    private final VerifyFile verify;
    private final Tally files = new Tally(Clock.systemUTC(), WINDOW);
    private final Intake intake = new Intake(COMING, InstantSource.system());
    private final Semaphore room = new Semaphore(AT_ONCE);

    VerifyDesk(
            Transactions transactions,
            KnownPapers papers,
            StrangersJudge judge,
            StatementSeal seal) {
        this.judge = judge;
        this.verify = new VerifyFile(transactions, papers, judge, seal);
    }

    /// Somebody is about to bring a file.
    void expect() {
        judge.prepare();
    }

    /// Checks the file that comes from `address`. It is read before it takes a place among those
    /// that are checked: whoever sends slowly makes nobody wait.
    Outcome<Verification> check(InputStream file, String address) throws IOException {
        Duration wait = files.enter(address, FILES_PER_ADDRESS);
        return wait.isPositive()
                ? Outcome.refused(new VerifyRefusal.TooManyChecks(wait.toMinutes() + 1))
                : intake.read(file, address).then(this::checked);
    }

    private Outcome<Verification> checked(Bytes file) {
        if (!room.tryAcquire()) {
            return Outcome.refused(new VerifyRefusal.ChecksBusy());
        }
        try {
            return Outcome.done(verify.check(file));
        } finally {
            room.release();
        }
    }
}
