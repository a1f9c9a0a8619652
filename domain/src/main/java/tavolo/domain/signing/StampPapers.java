package tavolo.domain.signing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tavolo.domain.Setbacks;
import tavolo.domain.agreement.Desk;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;

/// Gives papers the time that they await: those whose seal or signature was made while no time
/// stamping authority answered get a document time stamp as a further revision, which proves the
/// time of everything before it. Any node may do this at any moment: of two stamps on one file the
/// key of revisions takes one, and the other is thrown away.
public final class StampPapers {

    private final Desk desk;
    private final Papers papers;
    private final TimeStamps times;
    private final Judge judge;
    private final Clock clock;
    private final Setbacks<UUID> setbacks;

    /// @param clock the real clock
    public StampPapers(Desk desk, Papers papers, TimeStamps times, Judge judge, Clock clock) {
        this.desk = desk;
        this.papers = papers;
        this.times = times;
        this.judge = judge;
        this.clock = clock;
        this.setbacks = new Setbacks<>(clock);
    }

    /// Stamps up to `limit` papers that await their time; returns how many it stamped. Ends at the
    /// first for which no authority answers.
    public int next(int limit) {
        int wanted = limit + setbacks.count();
        List<PaperDocument> waiting = desk.transactions().inOne(() -> papers.awaitingTime(wanted));
        AtomicInteger stamped = new AtomicInteger();
        setbacks.each(waiting, PaperDocument::id, paper -> isAnswered(paper, stamped));
        return stamped.get();
    }

    /// False if no authority answers.
    private boolean isAnswered(PaperDocument paper, AtomicInteger stamped) {
        byte[] head = desk.transactions().inOne(() -> papers.bytes(paper.head()));
        Optional<StampedFile> next = times.stamp(head);
        if (next.isEmpty()) {
            return false;
        }
        requireValid(paper, head, next.get());
        if (desk.transactions().inOne(() -> store(paper, next.get()))) {
            stamped.incrementAndGet();
        }
        return true;
    }

    /// A stamp that the judge does not accept never becomes the newest file. One wrong signature in
    /// the paper takes the time from nobody else.
    private void requireValid(PaperDocument paper, byte[] head, StampedFile next) {
        Verdict verdict = judge.judge(next.file().toArray(), Expectation.addedTo(head));
        if (!(verdict instanceof Verdict.Valid)) {
            throw new UnsoundRevision(paper.id(), verdict);
        }
    }

    private boolean store(PaperDocument paper, StampedFile next) {
        Sha256 sha = papers.keep(next.file().toArray(), "application/pdf");
        if (!papers.append(paper.id(), paper.head(), sha, RevisionCause.STAMPED, clock.instant())) {
            return false;
        }
        next.stamp()
                .ifPresent(stamp -> {
                    papers.stamp(paper.id(), sha, stamp);
                    desk.trail()
                            .append(ProvenFact.of(FactKind.PAPER_STAMPED, desk, paper, sha, stamp));
                });
        return true;
    }
}
