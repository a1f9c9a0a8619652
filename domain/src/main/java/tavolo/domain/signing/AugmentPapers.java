package tavolo.domain.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import tavolo.domain.agreement.Desk;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;

/// Makes finished papers last, some time after their last signature, so that what was revoked
/// meanwhile is known, and renews them before they would weaken. Any node may do this at any moment
/// and end at any moment: a paper is done when its new file is stored, which the keys of revisions
/// and the version of the job let happen once.
public final class AugmentPapers {

    /// How many papers are enlisted in one round.
    private static final int ENLISTED_AT_ONCE = 100;

    /// How long to wait after the n-th failure: an hour longer each time, a day at most.
    private static final Duration FIRST_WAIT = Duration.ofHours(1);

    private static final int MOST_WAITS = 24;

    private final Desk desk;
    private final Papers papers;
    private final ArchiveJobs jobs;
    private final Makers makers;
    private final Duration grace;

    /// What makes and judges the new file, and the real clock.
    public record Makers(Archive archive, Judge judge, Clock clock) {}

    /// @param grace how long after the last signature a paper is made to last
    public AugmentPapers(
            Desk desk, Papers papers, ArchiveJobs jobs, Makers makers, Duration grace) {
        this.desk = desk;
        this.papers = papers;
        this.jobs = jobs;
        this.makers = makers;
        this.grace = grace;
    }

    /// Does up to `limit` papers that are due; returns how many were made to last.
    public int next(int limit) {
        in(() -> jobs.enlist(grace, ENLISTED_AT_ONCE));
        int done = 0;
        for (ArchiveJob job : in(() -> jobs.due(makers.clock().instant(), limit))) {
            if (augment(job)) {
                done++;
            }
        }
        return done;
    }

    private boolean augment(ArchiveJob job) {
        PaperDocument paper = in(() -> papers.find(job.document())).orElseThrow();
        byte[] head = in(() -> papers.bytes(paper.head()));
        return switch (augmented(head)) {
            case Archive.Archived.Done done -> {
                Verdict verdict =
                        makers.judge().judge(done.file().toArray(), Expectation.addedTo(head));
                yield verdict instanceof Verdict.Valid
                        ? in(() -> store(job, paper, done))
                        : failed(job, "the judge finds " + verdict.findings());
            }
            case Archive.Archived.NoTime _ -> failed(job, "no time stamping authority answers");
            case Archive.Archived.Refused(String why) -> failed(job, why);
        };
    }

    /// What the libraries throw at a file is why that file failed, and stops no other.
    private Archive.Archived augmented(byte[] head) {
        try {
            return makers.archive().augment(head);
        } catch (RuntimeException unforeseen) {
            return new Archive.Archived.Refused(unforeseen.toString());
        }
    }

    private boolean failed(ArchiveJob job, String why) {
        int waits = Math.min(job.tries() + 1, MOST_WAITS);
        Instant again = makers.clock().instant().plus(FIRST_WAIT.multipliedBy(waits));
        in(() -> jobs.change(job.failed(why, again)));
        return false;
    }

    private boolean store(ArchiveJob job, PaperDocument paper, Archive.Archived.Done done) {
        Optional<PaperDocument> now = papers.find(paper.id());
        if (!now.equals(Optional.of(paper)) || !jobs.change(job.done(done.renewBy()))) {
            return false;
        }
        Sha256 sha = papers.keep(done.file().toArray(), "application/pdf");
        Instant at = makers.clock().instant();
        if (!papers.append(paper.id(), paper.head(), sha, RevisionCause.AUGMENTED, at)) {
            // The exception undoes the change of the job; the next round begins from the new head.
            throw new IllegalStateException("a revision came before the archive's: " + paper.id());
        }
        papers.stamp(paper.id(), sha, done.stamp());
        desk.trail()
                .append(ProvenFact.of(FactKind.PAPER_AUGMENTED, desk, paper, sha, done.stamp()));
        return true;
    }

    private <T> T in(Supplier<T> work) {
        return desk.transactions().inOne(work);
    }
}
