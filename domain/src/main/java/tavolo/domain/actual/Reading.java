package tavolo.domain.actual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.IndicatorFormula;

/// An indicator computed over a period.
///
/// @param figure in the unit of the formula, to eight decimals, half up; empty if nothing was
///   counted
/// @param sample on how much of the weight it rests
public record Reading(Optional<BigDecimal> figure, BigDecimal sample) {

    /// What one piece of time adds.
    record Part(MeasuredPeriod period, Quantity quantity) {}

    private static final int SCALE = 8;
    private static final BigDecimal NINETY = new BigDecimal("90");

    /// The reading of all figures of `series`, with nothing excluded.
    public static Reading of(MeasuredSeries series) {
        return of(
                series.variant().formula(),
                series.figures().stream()
                        .map(figure -> new Part(figure.period(), figure.gross()))
                        .toList());
    }

    /// The reading of `parts`, in the order of time: computed anew from what was counted, by the
    /// aggregation rule of `formula`.
    static Reading of(IndicatorFormula formula, List<Part> parts) {
        List<Part> counted = counted(formula, parts);
        return counted.stream()
                .map(Part::quantity)
                .reduce(Quantity::plus)
                .filter(sum -> !sum.isEmpty())
                .map(sum -> new Reading(Optional.of(figure(formula, counted, sum)), sum.sample()))
                .orElseGet(() -> new Reading(Optional.empty(), BigDecimal.ZERO));
    }

    /// Those of `parts` that say something: all in which anything was counted. A day without work
    /// still has a stock at its end.
    static List<Part> counted(IndicatorFormula formula, List<Part> parts) {
        return formula.aggregation() == Aggregation.STOCK_IN_DAYS_OF_WORK
                ? parts
                : parts.stream().filter(part -> !part.quantity().isEmpty()).toList();
    }

    private static BigDecimal figure(IndicatorFormula formula, List<Part> parts, Quantity sum) {
        Quantity last = parts.getLast().quantity();
        return switch (formula.aggregation()) {
            case RATIO_OF_SUMS, POOLED_COUNTS ->
                    divided(sum, BigDecimal.valueOf(formula.multiplier()));
            case STOCK_AT_END -> numerator(last).setScale(SCALE);
            case STOCK_IN_DAYS_OF_WORK ->
                    divided(new Ratio(numerator(last), sum.sample()), days(parts));
            case NINETIETH_PERCENTILE -> percentile(sum);
        };
    }

    private static BigDecimal divided(Quantity quantity, BigDecimal multiplier) {
        return numerator(quantity)
                .multiply(multiplier)
                .divide(quantity.sample(), SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal days(List<Part> parts) {
        return BigDecimal.valueOf(
                parts.stream().flatMap(part -> part.period().days().stream()).distinct().count());
    }

    private static BigDecimal numerator(Quantity quantity) {
        return switch (quantity) {
            case Ratio ratio -> ratio.numerator();
            case Histogram _ ->
                    throw new IllegalArgumentException("a ratio is divided, was " + quantity);
        };
    }

    private static BigDecimal percentile(Quantity quantity) {
        return switch (quantity) {
            case Histogram histogram -> histogram.percentile(NINETY).setScale(SCALE);
            case Ratio _ ->
                    throw new IllegalArgumentException(
                            "a percentile is of a histogram, was " + quantity);
        };
    }
}
