package tavolo.domain.target;

import java.math.BigDecimal;

/// Which values of an indicator are good.
public enum Direction {
    /// The higher the better.
    HIGHER,
    /// The lower the better.
    LOWER,
    /// Best within a band: too little is as bad as too much.
    BAND;

    /// Whether `one` is better than `other`; never so for a band, where neither end is the good
    /// one.
    public boolean prefers(BigDecimal one, BigDecimal other) {
        return switch (this) {
            case HIGHER -> one.compareTo(other) > 0;
            case LOWER -> one.compareTo(other) < 0;
            case BAND -> false;
        };
    }
}
