package tavolo.domain.actual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import tavolo.domain.actual.Reading.Part;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.Direction;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.GraceRamp;
import tavolo.domain.term.Levels;

/// The part of a target that is asked over a period in which a ramp of the first weeks runs.
///
/// @param percent above 0, at most 100; 100 is no relief
record Relief(BigDecimal percent) {

    static final Relief NONE = new Relief(new BigDecimal("100"));

    /// The parts that `ramp` asks on the days of `parts`, weighted as they weigh in the figure; of
    /// a stock, that of its last day.
    static Relief of(GraceRamp ramp, LocalDate start, IndicatorFormula formula, List<Part> parts) {
        List<Part> counted = Reading.counted(formula, parts);
        if (counted.isEmpty()) {
            return NONE;
        }
        if (formula.aggregation() == Aggregation.STOCK_AT_END
                || formula.aggregation() == Aggregation.STOCK_IN_DAYS_OF_WORK) {
            return new Relief(ramp.percentOn(start, counted.getLast().period().days().getLast()));
        }
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : counted) {
            BigDecimal weight = part.quantity().sample();
            weights = weights.add(weight);
            sum = sum.add(weight.multiply(meanOver(ramp, start, part.period().days())));
        }
        return new Relief(sum.divide(weights, TargetValue.SCALE, RoundingMode.HALF_UP));
    }

    /// What is asked in place of the promised value.
    BigDecimal asked(Direction direction, Levels levels) {
        return GraceRamp.asked(direction, levels.value(), percent);
    }

    /// `figure` as if all of the target had been asked: raised in proportion, up to the target at
    /// most. Who already reaches the target gets nothing on top, so that no bonus comes from a
    /// ramp.
    BigDecimal lifted(Direction direction, Levels levels, BigDecimal figure) {
        return switch (direction) {
            case HIGHER -> upTo(levels.value(), figure);
            case LOWER -> downTo(levels.value(), figure);
            case BAND ->
                    levels.corridor()
                            .map(range -> downTo(range.highest(), upTo(range.lowest(), figure)))
                            .orElse(figure);
        };
    }

    private BigDecimal upTo(BigDecimal value, BigDecimal figure) {
        return figure.compareTo(value) >= 0 || isNone()
                ? figure
                : value.min(GraceRamp.raised(figure, percent));
    }

    private BigDecimal downTo(BigDecimal value, BigDecimal figure) {
        return figure.compareTo(value) <= 0 || isNone()
                ? figure
                : value.max(GraceRamp.lowered(figure, percent));
    }

    private boolean isNone() {
        return percent.compareTo(NONE.percent) == 0;
    }

    private static BigDecimal meanOver(GraceRamp ramp, LocalDate start, List<LocalDate> days) {
        return days.stream()
                .map(day -> ramp.percentOn(start, day))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(days.size()), TargetValue.SCALE, RoundingMode.HALF_UP);
    }
}
