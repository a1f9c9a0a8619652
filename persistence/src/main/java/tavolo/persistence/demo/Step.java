package tavolo.persistence.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tavolo.domain.library.PipeTable.Row;

/// One step of a plot.
///
/// @param file and
/// @param line where it is written, for messages
/// @param day a date, or `+n` for so many days after the step before
/// @param time of day, or empty for some minutes after the step before
/// @param who `P`, `C`, `U` or the code of a union at the table, and after a colon the family name
///   where it is not the usual person
/// @param where clauses, instruments or people, divided by spaces, as the act needs
/// @param values `key=value`, divided by semicolons
/// @param words what the person writes, with `{city}` and the like
record Step(
        String file,
        int line,
        String day,
        String time,
        String who,
        Act act,
        String where,
        String values,
        String words) {

    static Step of(Row row) {
        return new Step(
                row.file(),
                row.line(),
                row.get("day"),
                row.get("time"),
                row.get("who"),
                Act.valueOf(row.get("act").toUpperCase(Locale.ROOT)),
                row.get("where"),
                row.get("values"),
                row.get("words"));
    }

    /// When the step happens, after one that happened at `before`.
    ///
    /// @param starts the first day of the agreement, which the day `starts` means, unless the step
    ///   above came later
    LocalDateTime after(LocalDateTime before, LocalDate starts) {
        LocalDate date = date(before.toLocalDate(), starts);
        LocalDateTime then =
                time.isEmpty()
                        ? date.atTime(before.toLocalTime()).plusMinutes(4)
                        : date.atTime(LocalTime.parse(time));
        if (then.isBefore(before)) {
            throw broken("comes before the step above it: " + then);
        }
        return then;
    }

    private LocalDate date(LocalDate before, LocalDate starts) {
        if (day.isEmpty()) {
            return before;
        }
        if (day.equals("starts")) {
            return starts.isBefore(before) ? before.plusDays(1) : starts;
        }
        return day.startsWith("+")
                ? before.plusDays(Integer.parseInt(day.substring(1)))
                : LocalDate.parse(day);
    }

    /// The values by key, in their order.
    Map<String, String> valuesByKey() {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : values.split(";", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
            }
        }
        return pairs;
    }

    BrokenStoryException broken(String fault) {
        return new BrokenStoryException(file, line, act + ": " + fault);
    }
}
