package tavolo.domain.intake;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The fields of one row, read one by one; what cannot be taken is noted down.
final class RowFields {

    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(12);

    private final long row;
    private final List<Cell> cells;
    private final Map<String, Integer> positions;
    private final TextStyle style;
    private final List<RowProblem> problems = new ArrayList<>();

    RowFields(long row, List<Cell> cells, Map<String, Integer> positions, TextStyle style) {
        this.row = row;
        this.cells = cells;
        this.positions = positions;
        this.style = style;
    }

    /// What was wrong so far.
    List<RowProblem> problems() {
        return problems;
    }

    /// Notes down that `column` cannot be taken, and has nothing.
    <T> Optional<T> refuse(String column, CellProblem why) {
        problems.add(new RowProblem(row, column, cell(column).shown(), why));
        return Optional.empty();
    }

    /// Whether there is nothing in `column`.
    boolean isBlank(String column) {
        return cell(column) instanceof Cell.Blank;
    }

    /// A number; percentages are none.
    Optional<BigDecimal> number(String column) {
        return switch (cell(column)) {
            case Cell.Blank _ -> refuse(column, new CellProblem.Missing());
            case Cell.Formula _ -> refuse(column, new CellProblem.FormulaInside());
            case Cell.Amount(BigDecimal value, boolean percent) ->
                    percent ? refuse(column, new CellProblem.Percentage()) : fitting(column, value);
            case Cell.Text(String text) -> number(column, text);
            case Cell.Moment _, Cell.TimeOfDay _ ->
                    refuse(column, new CellProblem.NoNumber(style.numbers()));
        };
    }

    private Optional<BigDecimal> number(String column, String text) {
        if (text.indexOf('%') >= 0) {
            return refuse(column, new CellProblem.Percentage());
        }
        Optional<BigDecimal> read = style.numbers().read(text);
        return read.isEmpty()
                ? refuse(column, new CellProblem.NoNumber(style.numbers()))
                : fitting(column, read.get());
    }

    private Optional<BigDecimal> fitting(String column, BigDecimal value) {
        return value.abs().compareTo(TOO_LARGE) >= 0
                ? refuse(column, new CellProblem.TooLarge())
                : Optional.of(value);
    }

    /// A date, with or without its time.
    Optional<Cell.Moment> moment(String column) {
        return switch (cell(column)) {
            case Cell.Blank _ -> refuse(column, new CellProblem.Missing());
            case Cell.Formula _ -> refuse(column, new CellProblem.FormulaInside());
            case Cell.Moment moment -> Optional.of(moment);
            case Cell.Text(String text) ->
                    style.dates().moment(text).or(() -> refuse(column, noDate()));
            case Cell.Amount _, Cell.TimeOfDay _ -> refuse(column, noDate());
        };
    }

    /// A month written as such; empty, without a problem, for anything else.
    Optional<YearMonth> month(String column) {
        return cell(column) instanceof Cell.Text(String text)
                ? style.dates().month(text)
                : Optional.empty();
    }

    private CellProblem noDate() {
        return new CellProblem.NoDate(style.dates());
    }

    /// A time of day.
    Optional<LocalTime> time(String column) {
        return switch (cell(column)) {
            case Cell.Blank _ -> refuse(column, new CellProblem.Missing());
            case Cell.Formula _ -> refuse(column, new CellProblem.FormulaInside());
            case Cell.TimeOfDay(LocalTime at) -> Optional.of(at);
            case Cell.Text(String text) ->
                    DateStyle.timeOfDay(text).or(() -> refuse(column, new CellProblem.NoTime()));
            case Cell.Moment _, Cell.Amount _ -> refuse(column, new CellProblem.NoTime());
        };
    }

    /// Words that `known` recognises.
    <T> Optional<T> word(String column, Function<String, Optional<T>> known, CellProblem unknown) {
        return switch (cell(column)) {
            case Cell.Blank _ -> refuse(column, new CellProblem.Missing());
            case Cell.Formula _ -> refuse(column, new CellProblem.FormulaInside());
            case Cell other -> known.apply(other.shown()).or(() -> refuse(column, unknown));
        };
    }

    private Cell cell(String column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException("the mapping was checked, there is no " + column);
        }
        return cells.get(position);
    }
}
