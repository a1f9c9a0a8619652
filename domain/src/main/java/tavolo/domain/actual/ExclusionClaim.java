package tavolo.domain.actual;

import java.time.LocalDateTime;
import java.util.Optional;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.term.Granularity;

/// A time that a party asks not to count: from, included, to, excluded.
public record ExclusionClaim(
        ExclusionCode code, LocalDateTime from, LocalDateTime to, Optional<String> evidence) {

    public ExclusionClaim {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a claim goes forward, was " + from + ".." + to);
        }
    }

    /// `figure` with this claim on it. A half hour that is touched is excluded as a whole; a day or
    /// a month only if all of it is claimed, since nobody knows which part of its count fell into
    /// the time. Any other figure stays as it is.
    public MeasuredFigure on(MeasuredFigure figure) {
        return meets(figure.period()) ? figure.whollyExcluded(code, evidence) : figure;
    }

    private boolean meets(MeasuredPeriod period) {
        return period.grain() == Granularity.INTERVAL_30M
                ? from.isBefore(period.end()) && to.isAfter(period.start())
                : !from.isAfter(period.start()) && !to.isBefore(period.end());
    }
}
