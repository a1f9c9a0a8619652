package tavolo.domain.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// What stands in one field of a file. Files of text hold texts only; a spreadsheet also knows
/// numbers, dates and times of day, which need no style of writing.
public sealed interface Cell {

    /// Nothing, or spaces only.
    record Blank() implements Cell {}

    /// Text, without spaces at its ends; never empty.
    record Text(String text) implements Cell {}

    /// A number of a spreadsheet.
    ///
    /// @param percent whether it is shown as a percentage
    record Amount(BigDecimal value, boolean percent) implements Cell {}

    /// A date of a spreadsheet.
    ///
    /// @param timed whether it is shown with its time of day
    record Moment(LocalDateTime at, boolean timed) implements Cell {}

    /// A time of day of a spreadsheet.
    record TimeOfDay(LocalTime at) implements Cell {}

    /// A formula of a spreadsheet, whatever it came to.
    record Formula() implements Cell {}

    /// The field that holds `typed`.
    static Cell of(String typed) {
        String text = typed.strip();
        return text.isEmpty() ? new Blank() : new Text(text);
    }

    /// What people see in it, roughly.
    default String shown() {
        return switch (this) {
            case Blank _ -> "";
            case Text(String text) -> text;
            case Amount(BigDecimal value, boolean percent) ->
                    percent
                            ? value.movePointRight(2).stripTrailingZeros().toPlainString() + " %"
                            : value.toPlainString();
            case Moment(LocalDateTime at, boolean timed) ->
                    timed ? at.toString().replace('T', ' ') : at.toLocalDate().toString();
            case TimeOfDay(LocalTime at) -> at.toString();
            case Formula _ -> "=…";
        };
    }
}
