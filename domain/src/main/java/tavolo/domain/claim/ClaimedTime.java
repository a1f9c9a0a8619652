package tavolo.domain.claim;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.actual.ExclusionClaim;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.Validity;

/// What is claimed: that the time from `from`, included, to `to`, excluded, does not count for some
/// targets, on an agreed ground. In local time of Italy.
///
/// @param evidence where the proof lies, in words: a ticket, an order, a notice
public record ClaimedTime(
        ExclusionCode ground,
        LocalDateTime from,
        LocalDateTime to,
        Set<TargetSubject> targets,
        String evidence) {

    /// The most characters of evidence.
    public static final int LIMIT = 1000;

    public ClaimedTime {
        targets = Set.copyOf(targets);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a claim goes forward, was " + from + ".." + to);
        }
    }

    /// The days that it touches.
    public Validity days() {
        return Validity.ofDays(from.toLocalDate(), to.minusNanos(1).toLocalDate());
    }

    /// The same as figures take it.
    public ExclusionClaim onFigures() {
        return new ExclusionClaim(ground, from, to, Optional.of(evidence));
    }
}
