package tavolo.domain.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import tavolo.domain.term.Granularity;

/// Why something that was read from a field cannot be taken.
public sealed interface CellProblem {

    /// The field is empty.
    record Missing() implements CellProblem {}

    /// It is no number as the mapping says that numbers are written.
    record NoNumber(NumberStyle style) implements CellProblem {}

    /// It is no count: part of a call was not answered.
    record NotWhole() implements CellProblem {}

    /// It has more than twelve digits before the decimals.
    record TooLarge() implements CellProblem {}

    /// It is no date, time or month as the mapping says that dates are written.
    record NoDate(DateStyle style) implements CellProblem {}

    /// It is no time of day.
    record NoTime() implements CellProblem {}

    /// A half hour needs its time of day besides the date.
    record TimeMissing() implements CellProblem {}

    /// No half hour, day or month begins there.
    record NoBeginning(Granularity grain) implements CellProblem {}

    /// That half hour was left out when summer time began.
    record HourLeftOut() implements CellProblem {}

    /// It lies before `first`, or has not come yet on `today`.
    record OutOfTime(LocalDate first, LocalDate today) implements CellProblem {}

    /// The same half hour, day or month stands in an earlier row.
    record PeriodTwice() implements CellProblem {}

    /// Nothing is counted less than no times.
    record Negative() implements CellProblem {}

    /// A part is greater than its whole.
    record PartAboveWhole(BigDecimal denominator) implements CellProblem {}

    /// Something was found where nothing was counted.
    record SomethingOfNothing() implements CellProblem {}

    /// So few were counted that single people could be recognised.
    record GroupTooSmall(int least) implements CellProblem {}

    /// Percentages cannot be added up; what is asked for is what they were computed from.
    record Percentage() implements CellProblem {}

    /// Volume and forecast come together or not at all.
    record VolumeIncomplete() implements CellProblem {}

    /// No own production unit has this code or city, or several have this city.
    record UnknownSite() implements CellProblem {}

    /// No channel is called so.
    record UnknownChannel() implements CellProblem {}

    /// It says neither remote nor on site.
    record UnknownWorkplace() implements CellProblem {}

    /// A formula, whose value depends on other fields.
    record FormulaInside() implements CellProblem {}
}
