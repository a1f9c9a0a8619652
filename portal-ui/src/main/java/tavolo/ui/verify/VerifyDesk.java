package tavolo.ui.verify;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
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

    private final StrangersJudge judge;
    private final VerifyFile verify;
    private final Tally files = new Tally(Clock.systemUTC(), WINDOW);
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

    /// Checks the file that comes from `address`; reads no more than a byte beyond the limit.
    Outcome<Verification> check(InputStream file, String address) throws IOException {
        Duration wait = files.waitFor(address, FILES_PER_ADDRESS);
        if (wait.isPositive()) {
            return Outcome.refused(new VerifyRefusal.TooManyChecks(wait.toMinutes() + 1));
        }
        // Whoever sends slowly must not make others wait, least of all the rest of the portal.
        if (!room.tryAcquire()) {
            return Outcome.refused(new VerifyRefusal.ChecksBusy());
        }
        files.count(address);
        try {
            return checked(file.readNBytes(MOST_BYTES + 1));
        } finally {
            room.release();
        }
    }

    private Outcome<Verification> checked(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Outcome.refused(new VerifyRefusal.CheckedFileTooLarge(MOST_MEGABYTES));
        }
        if (file.length == 0) {
            return Outcome.refused(new VerifyRefusal.CheckedFileEmpty());
        }
        return Outcome.done(verify.check(Bytes.of(file)));
    }
}
