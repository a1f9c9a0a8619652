package tavolo.domain.measured;

import java.util.List;
import java.util.Optional;
import tavolo.domain.actual.Judgement;
import tavolo.domain.board.TargetHistory;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.term.Segment;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetVersion;

/// One target of an agreement with its periods.
///
/// @param history its terms, as the reader may know them
/// @param sources the series that were read; several are parts of one whole
/// @param periods in the order of time; the last ones may lie ahead
public record MeasuredRow(
        TargetHistory history, List<SeriesKey> sources, List<MeasuredPeriodLine> periods) {

    public MeasuredRow {
        sources = List.copyOf(sources);
        periods = List.copyOf(periods);
    }

    /// What it is a target of.
    public TargetSubject subject() {
        return history.subject();
    }

    /// The newest period in which anything was measured by terms in force.
    public Optional<MeasuredPeriodLine> newest() {
        return periods.reversed().stream()
                .filter(line -> line.isMeasured() && line.judgement().isPresent())
                .findFirst();
    }

    /// The terms by which the newest period is judged; without one, the last ones.
    public Optional<TargetVersion> version() {
        return newest().flatMap(MeasuredPeriodLine::judgement)
                .map(Judgement::version)
                .or(() ->
                        history.timeline().segments().reversed().stream()
                                .findFirst()
                                .map(Segment::version));
    }

    /// The terms that applied before those of [#version()].
    public Optional<TargetVersion> before() {
        Optional<TargetVersion> now = version();
        TargetVersion last = null;
        for (Segment segment : history.timeline().segments()) {
            if (now.filter(version -> version.id().equals(segment.version().id())).isPresent()) {
                return Optional.ofNullable(last);
            }
            last = segment.version();
        }
        return Optional.empty();
    }

    /// Whether anything was measured in any period.
    public boolean isMeasured() {
        return periods.stream().anyMatch(MeasuredPeriodLine::isMeasured);
    }
}
