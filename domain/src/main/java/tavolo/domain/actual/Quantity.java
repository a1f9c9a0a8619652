package tavolo.domain.actual;

import java.math.BigDecimal;

/// What was counted, in a form that can be added up without loss.
public sealed interface Quantity permits Ratio, Histogram {

    /// The fewest that are counted together; what is counted of fewer could be that of a few
    /// people.
    int LEAST = 10;

    /// How much of the weight there is: the denominator, or the items of a histogram.
    BigDecimal sample();

    /// Both together.
    ///
    /// @throws IllegalArgumentException if `other` is of another kind
    Quantity plus(Quantity other);

    /// This without `part`.
    ///
    /// @throws IllegalArgumentException if `part` is of another kind or holds more than this
    Quantity minus(Quantity part);

    /// Whether nothing was counted.
    default boolean isEmpty() {
        return sample().signum() == 0;
    }
}
