package tavolo.domain.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.term.Segment;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TargetVersionId;
import tavolo.domain.term.TermChange;

/// What somebody may know of everything that was recorded about one target: the terms of the own
/// agreements, with money only for eyes that may see it, and the days that others took.
///
/// @param service name and city of the service line
/// @param sources from which agreement each version comes
public record TargetHistory(
        TargetTimeline timeline, String service, Map<TargetVersionId, TargetSource> sources) {

    public TargetHistory {
        sources = Map.copyOf(sources);
    }

    /// What it is a target of.
    public TargetSubject subject() {
        return timeline.subject();
    }

    /// What applied on `day` by what was recorded at `known` or before, with the days around it on
    /// which it really did; empty if nothing did, or nothing that may be known.
    public Optional<Segment> on(LocalDate day, Instant known) {
        return segments(known).stream().filter(segment -> segment.days().contains(day)).findFirst();
    }

    /// The days on which each version applies by what was recorded at `known` or before, in their
    /// order.
    public List<Segment> segments(Instant known) {
        return timeline.segments(known);
    }

    /// What differs between the terms of two days by what was recorded at `known` or before.
    public List<TermChange> difference(LocalDate earlier, LocalDate later, Instant known) {
        return TermChange.between(
                on(earlier, known).map(segment -> segment.version().terms()),
                on(later, known).map(segment -> segment.version().terms()));
    }

    /// The agreement from which `version` comes.
    ///
    /// @throws IllegalArgumentException if it is no version of this target
    public TargetSource sourceOf(TargetVersion version) {
        TargetSource source = sources.get(version.id());
        if (source == null) {
            throw new IllegalArgumentException("no version of this target, was " + version.id());
        }
        return source;
    }
}
