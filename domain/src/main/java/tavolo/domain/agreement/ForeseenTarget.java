package tavolo.domain.agreement;

import java.util.List;
import java.util.Optional;
import tavolo.domain.term.Segment;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.Validity;

/// What a row of a table of targets will do, once its agreement applies, to what is recorded of the
/// same target. It names days and nothing else, so that every side at the table may know it.
///
/// @param replaced days on which it takes the place of what an earlier agreement promised, in order
/// @param leftOut days before it, or behind it, on which nothing will apply
public record ForeseenTarget(
        TargetSubject subject, List<Validity> replaced, Optional<Validity> leftOut) {

    public ForeseenTarget {
        replaced = List.copyOf(replaced);
    }

    /// What a version on `days` does to `timeline`; empty if it does nothing to it.
    static Optional<ForeseenTarget> of(TargetTimeline timeline, Validity days) {
        List<Validity> replaced = timeline.taken(days).stream().map(Segment::days).toList();
        Optional<Validity> leftOut = timeline.leftOut(days);
        return replaced.isEmpty() && leftOut.isEmpty()
                ? Optional.empty()
                : Optional.of(new ForeseenTarget(timeline.subject(), replaced, leftOut));
    }
}
