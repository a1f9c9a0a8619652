package tavolo.domain.meeting;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.Renderer;
import tavolo.domain.signing.Sealer;

/// Makes the sealed papers of records of the talks: soon after they were fixed, in the background,
/// and at once for somebody who asks. Rendering holds no transaction; when two make the same paper,
/// the first one stays.
public final class SealRecords {

    private final Transactions transactions;
    private final TalkRecords records;
    private final Renderer renderer;
    private final Sealer sealer;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    /// @param clock the real clock, for the seal
    public SealRecords(
            Transactions transactions,
            TalkRecords records,
            Renderer renderer,
            Sealer sealer,
            Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.renderer = renderer;
        this.sealer = sealer;
        this.clock = clock;
    }

    /// Whether papers of the agreement are missing that [#ensure] would make.
    public boolean lacksPapers(AgreementId id) {
        return !transactions.inOne(() -> records.unsealed(id)).isEmpty();
    }

    /// Makes what is missing at the agreement. Whoever asks while others wait for the same waits
    /// with them.
    public void ensure(AgreementId id) {
        oneAtATime.lock();
        try {
            transactions.inOne(() -> records.unsealed(id)).forEach(this::seal);
        } finally {
            oneAtATime.unlock();
        }
    }

    /// Makes the oldest papers that are missing anywhere, at most `limit`. The value is how many
    /// were missing.
    public int next(int limit) {
        oneAtATime.lock();
        try {
            List<TalkRecord> missing = transactions.inOne(() -> records.unsealed(limit));
            missing.forEach(this::seal);
            return missing.size();
        } finally {
            oneAtATime.unlock();
        }
    }

    private void seal(TalkRecord record) {
        byte[] canonical = transactions.inOne(() -> records.text(record));
        byte[] rendered = renderer.render(Canonical.readRecord(canonical));
        byte[] sealed = sealer.seal(rendered, clock.instant());
        transactions.inOne(() -> records.seal(record.id(), sealed, clock.instant()));
    }
}
