package tavolo.domain.intake;

import java.util.Optional;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetSubject;

/// What makes the figures of one series belong together: each piece of time has at most one.
public record SeriesKey(
        ServiceLineId line, FormulaVariant variant, Granularity grain, Place place) {

    /// What the series tells of, as targets name it; the hours of the day are not told apart.
    public TargetSubject subject() {
        return new TargetSubject(
                variant.kpi(),
                new TargetScope(
                        line, place.site(), place.channel(), Optional.empty(), place.workplace()));
    }
}
