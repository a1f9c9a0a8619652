package tavolo.domain.term;

/// How it is measured whether a target is reached.
///
/// @param granularity the pieces of time that get a figure
/// @param minimumSample how many of the denominator a figure needs before it is judged
/// @param rounding how a figure is rounded before it is compared
public record Measuring(
        Granularity granularity, PeriodSemantics semantics, int minimumSample, Rounding rounding) {

    public Measuring {
        if (minimumSample < 0) {
            throw new IllegalArgumentException(
                    "a least sample is not negative, was " + minimumSample);
        }
    }

    /// The monthly average, judged on `minimumSample` or more, to `decimals`.
    public static Measuring monthly(int minimumSample, int decimals) {
        return new Measuring(
                Granularity.MONTH,
                new PeriodSemantics.Average(),
                minimumSample,
                new Rounding(decimals));
    }
}
