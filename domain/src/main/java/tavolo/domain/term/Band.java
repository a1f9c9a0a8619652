package tavolo.domain.term;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A stretch of figures over which the effect on the fee goes in a straight line.
///
/// @param from where it begins, included
/// @param to where it ends; the point itself belongs to the next band, if there is one
/// @param effectAtFrom effect at `from` in percent of the fee; negative for a penalty
/// @param effectAtTo effect towards `to`, same unit
public record Band(BigDecimal from, BigDecimal to, BigDecimal effectAtFrom, BigDecimal effectAtTo) {

    public Band {
        from = Precision.kept(from);
        to = Precision.kept(to);
        effectAtFrom = effect(effectAtFrom);
        effectAtTo = effect(effectAtTo);
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("a band goes upwards, was " + from + ".." + to);
        }
    }

    /// The effect of `figure` in percent of the fee, half up to four decimals; beyond an end it
    /// stays as at that end.
    public BigDecimal effectOf(BigDecimal figure) {
        if (figure.compareTo(from) <= 0) {
            return effectAtFrom;
        }
        if (figure.compareTo(to) >= 0) {
            return effectAtTo;
        }
        BigDecimal rise = effectAtTo.subtract(effectAtFrom).multiply(figure.subtract(from));
        return effectAtFrom.add(
                rise.divide(to.subtract(from), effectAtFrom.scale(), RoundingMode.HALF_UP));
    }

    private static BigDecimal effect(BigDecimal percent) {
        if (percent.abs().compareTo(Precision.HUNDRED) > 0) {
            throw new IllegalArgumentException(
                    "an effect lies in -100..100 % of the fee, was " + percent);
        }
        return Precision.kept(percent);
    }
}
