package tavolo.domain.actual;

import java.math.BigDecimal;

/// How many contacts came and how many the client had forecast.
public record Volume(BigDecimal actual, BigDecimal forecast) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public Volume {
        if (actual.signum() < 0 || forecast.signum() < 0) {
            throw new IllegalArgumentException(
                    "no volume is below 0, was " + actual + " for " + forecast);
        }
    }

    /// Whether more came than forecast × (1 + tolerance).
    public boolean exceeds(BigDecimal tolerancePercent) {
        BigDecimal borne = forecast.multiply(HUNDRED.add(tolerancePercent)).divide(HUNDRED);
        return actual.compareTo(borne) > 0;
    }

    /// Both together, of two parts of one service.
    public Volume plus(Volume other) {
        return new Volume(actual.add(other.actual), forecast.add(other.forecast));
    }
}
