package tavolo.domain.actual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.target.ExclusionCode;

/// What was measured over one piece of time.
///
/// @param gross everything that was counted
/// @param excluded what is asked not to count: claims on all of it, and claims on parts that make
///   no more than `gross` together
/// @param volume contacts against forecast; empty if there was no forecast
public record MeasuredFigure(
        MeasuredPeriod period,
        Quantity gross,
        List<ExcludedPart> excluded,
        Optional<Volume> volume) {

    public MeasuredFigure {
        excluded = List.copyOf(excluded);
        BigDecimal parts =
                excluded.stream()
                        .filter(claim -> !isOfAll(claim, gross))
                        .map(claim -> claim.part().sample())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (parts.compareTo(gross.sample()) > 0) {
            throw new IllegalArgumentException(
                    "no more is excluded than was counted, was " + parts + " of " + gross);
        }
    }

    /// A figure without exclusions or forecast.
    public static MeasuredFigure of(MeasuredPeriod period, Quantity gross) {
        return new MeasuredFigure(period, gross, List.of(), Optional.empty());
    }

    /// The same figure with one more claim, on all of it.
    public MeasuredFigure whollyExcluded(ExclusionCode code, Optional<String> evidence) {
        List<ExcludedPart> more = new ArrayList<>(excluded);
        more.add(new ExcludedPart(code, period.minutes(), gross, evidence));
        return new MeasuredFigure(period, gross, more, volume);
    }

    /// The same figure with the volume that came and the forecast.
    public MeasuredFigure against(Volume forecast) {
        return new MeasuredFigure(period, gross, excluded, Optional.of(forecast));
    }

    /// Whether `claim` is on everything that was counted, so that no other claim adds to it.
    boolean isOfAll(ExcludedPart claim) {
        return isOfAll(claim, gross);
    }

    private static boolean isOfAll(ExcludedPart claim, Quantity gross) {
        return claim.part().equals(gross);
    }
}
