package tavolo.domain.actual;

import java.math.BigDecimal;
import java.util.Optional;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.IndicatorFormula;

/// Between which values a percentile lies for certain, which was read from counts in [Buckets].
///
/// @param from in the unit of the formula
/// @param to above `from`
public record Bucket(BigDecimal from, BigDecimal to) {

    /// The bucket in which `reading` lies; empty if it is no percentile or has no figure.
    public static Optional<Bucket> of(IndicatorFormula formula, Reading reading) {
        return reading.figure()
                .filter(_ -> formula.aggregation() == Aggregation.NINETIETH_PERCENTILE)
                .map(figure -> {
                    Buckets buckets = Buckets.of(formula);
                    return new Bucket(buckets.from(figure), buckets.to(figure));
                });
    }
}
