package tavolo.domain.actual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tavolo.domain.target.TargetValue;

/// A numerator and its denominator as counted or summed, before any division, to four decimals.
///
/// @param numerator negative only for favourable less unfavourable answers
/// @param denominator what it is divided by; zero if nothing came. One for a stock without a base
public record Ratio(BigDecimal numerator, BigDecimal denominator) implements Quantity {

    public Ratio {
        if (denominator.signum() < 0) {
            throw new IllegalArgumentException("nothing is counted below 0, was " + denominator);
        }
        numerator = numerator.setScale(TargetValue.SCALE, RoundingMode.HALF_UP);
        denominator = denominator.setScale(TargetValue.SCALE, RoundingMode.HALF_UP);
    }

    /// Whole numbers.
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /// A stock without a base: so many items are there.
    public static Ratio stock(long items) {
        return of(items, 1);
    }

    @Override
    public BigDecimal sample() {
        return denominator;
    }

    @Override
    public Ratio plus(Quantity other) {
        Ratio more = like(other);
        return new Ratio(numerator.add(more.numerator), denominator.add(more.denominator));
    }

    @Override
    public Ratio minus(Quantity part) {
        Ratio less = like(part);
        return new Ratio(
                numerator.subtract(less.numerator), denominator.subtract(less.denominator));
    }

    private static Ratio like(Quantity other) {
        return switch (other) {
            case Ratio ratio -> ratio;
            case Histogram _ ->
                    throw new IllegalArgumentException("a ratio adds up with ratios, was " + other);
        };
    }
}
