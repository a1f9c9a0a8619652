package tavolo.domain.actual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.IndicatorFormula;

/// Why a numerator and a denominator cannot have been measured.
public sealed interface FigureProblem {

    /// Something was counted less than no times.
    record BelowZero(BigDecimal value) implements FigureProblem {}

    /// A part is greater than its whole, such as an occupancy above 100 %.
    record PartAboveWhole(BigDecimal numerator, BigDecimal denominator) implements FigureProblem {}

    /// Something was found where nothing was counted.
    record SomethingOfNothing(BigDecimal numerator) implements FigureProblem {}

    /// The indicator is read from a histogram.
    record HistogramNeeded(IndicatorFormula formula) implements FigureProblem {}

    /// What is impossible about the two numbers by `formula`; empty if nothing is.
    static List<FigureProblem> of(
            IndicatorFormula formula, BigDecimal numerator, BigDecimal denominator) {
        List<FigureProblem> problems = new ArrayList<>();
        if (formula.aggregation() == Aggregation.NINETIETH_PERCENTILE) {
            problems.add(new HistogramNeeded(formula));
        }
        if (denominator.signum() < 0) {
            problems.add(new BelowZero(denominator));
        }
        if (numerator.signum() < 0 && formula.aggregation() != Aggregation.POOLED_COUNTS) {
            problems.add(new BelowZero(numerator));
        }
        if (denominator.signum() == 0
                && numerator.signum() != 0
                && formula.aggregation() != Aggregation.STOCK_IN_DAYS_OF_WORK) {
            problems.add(new SomethingOfNothing(numerator));
        }
        if (denominator.signum() > 0
                && formula.multiplier() == 100
                && numerator.abs().compareTo(denominator) > 0) {
            problems.add(new PartAboveWhole(numerator, denominator));
        }
        return List.copyOf(problems);
    }
}
