package tavolo.domain.term;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tavolo.domain.target.TargetValue;

/// How a measured figure is rounded before it is compared: half up, to so many decimals.
public record Rounding(int decimals) {

    public Rounding {
        if (decimals < 0 || decimals > TargetValue.SCALE) {
            throw new IllegalArgumentException(
                    "a figure keeps 0.." + TargetValue.SCALE + " decimals, was " + decimals);
        }
    }

    /// `figure` rounded half up.
    public BigDecimal of(BigDecimal figure) {
        return figure.setScale(decimals, RoundingMode.HALF_UP);
    }
}
