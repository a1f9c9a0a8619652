package tavolo.domain.redline;

import java.util.List;
import java.util.Optional;
import tavolo.domain.board.TimelineEntry;
import tavolo.domain.board.YesLine;

/// What is not as it was when the asking side said yes to an instrument.
///
/// @param yes the last word by which the person, else their organisation, else their side agreed;
///   empty if the side has answered none of the clauses
/// @param changed the clauses that say something else than what was agreed to then, in reading
///   order; those that it never answered are compared with what they said at that moment
/// @param money what the targets are worth otherwise than then; nothing for those who are not told
/// @param since what else happened after that moment and touches the instrument, the oldest first
public record SinceYes(
        Optional<YesLine> yes,
        List<ClauseRedline> changed,
        MoneySince money,
        List<TimelineEntry> since) {

    public SinceYes {
        changed = List.copyOf(changed);
        since = List.copyOf(since);
    }

    /// Whether what is signed says the same as what was agreed to.
    public boolean isUnchanged() {
        return changed.isEmpty() && money.isEmpty();
    }
}
