package tavolo.domain.term;

import tavolo.domain.target.Indicator;

/// What one target is about: an indicator over a scope. It has one timeline, whatever its terms.
public record TargetSubject(Indicator kpi, TargetScope scope) {

    /// The same indicator for people who work at `other`.
    public TargetSubject at(Workplace other) {
        return new TargetSubject(kpi, scope.at(other));
    }
}
