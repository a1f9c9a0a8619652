package tavolo.domain.term;

import java.math.BigDecimal;

/// The good values of an indicator that should be neither too low nor too high; both ends are good.
public record Corridor(BigDecimal lowest, BigDecimal highest) {

    public Corridor {
        lowest = Precision.kept(lowest);
        highest = Precision.kept(highest);
        if (lowest.compareTo(highest) > 0) {
            throw new IllegalArgumentException(
                    "a corridor goes upwards, was " + lowest + ".." + highest);
        }
    }

    /// Whether `figure` is good.
    public boolean contains(BigDecimal figure) {
        return figure.compareTo(lowest) >= 0 && figure.compareTo(highest) <= 0;
    }
}
