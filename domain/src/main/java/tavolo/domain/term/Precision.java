package tavolo.domain.term;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tavolo.domain.target.TargetValue;

/// The one precision in which levels and rates are kept, so that equal numbers are equal values.
final class Precision {

    static final BigDecimal HUNDRED = new BigDecimal("100");

    private Precision() {}

    /// `value` to four decimals, half up.
    static BigDecimal kept(BigDecimal value) {
        return value.setScale(TargetValue.SCALE, RoundingMode.HALF_UP);
    }

    /// `value` as it is kept, if it lies between 0 and 100, both included.
    ///
    /// @throws IllegalArgumentException otherwise; `what` names the rule
    static BigDecimal percentage(BigDecimal value, String what) {
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException(what + " must lie in 0..100 %, was " + value);
        }
        return kept(value);
    }
}
