package tavolo.ui.target;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tavolo.domain.feasibility.ImpossibleInputException;
import tavolo.domain.feasibility.IntervalLoad;

/// The half hours of one day as they are pasted: time; calls; handling time; people. Also with the
/// tabulators of a spreadsheet. Empty rows and a first row of titles are passed over.
///
/// @param intervals those that could be read
/// @param faults what keeps the others out, in the order of the rows
record DayRows(List<IntervalLoad> intervals, List<Fault> faults) {

    private static final int COLUMNS = 4;

    /// A row that cannot be used; rows are counted from one, as they stand in the text.
    sealed interface Fault {

        int row();

        /// Not four columns.
        record Columns(int row) implements Fault {}

        /// Columns that are none of a week, or others than those of the first row.
        record WeekColumns(int row) implements Fault {}

        /// Not two columns.
        record WorkColumns(int row) implements Fault {}

        /// No day of the week in the first column.
        record Day(int row, String written) implements Fault {}

        /// No time of the day in the first column.
        record Time(int row, String written) implements Fault {}

        /// No number where one is needed, or a part of a person.
        record Unreadable(int row, FeasibilityEntry entry, String written) implements Fault {}

        /// A number that no contact centre has.
        record Impossible(int row, ImpossibleInputException why) implements Fault {}

        /// Begins less than half an hour before or after another row of the same day.
        record Overlap(int row, int other) implements Fault {}

        /// Not seven per cents for the days of a week; of no row.
        record Weekdays() implements Fault {

            @Override
            public int row() {
                return 0;
            }
        }
    }

    /// One row that is not empty.
    ///
    /// @param number from one, as it stands in the text
    record Row(int number, List<String> cells) {}

    DayRows {
        intervals = List.copyOf(intervals);
        faults = List.copyOf(faults);
    }

    static DayRows read(String text) {
        HalfHours halfHours = new HalfHours();
        for (Row row : rows(text)) {
            if (row.cells().size() == COLUMNS) {
                halfHours.add(row.number(), DayOfWeek.MONDAY, row.cells());
            } else {
                halfHours.refuse(new Fault.Columns(row.number()));
            }
        }
        return halfHours.read();
    }

    /// The rows of `text` with what is in their cells, without empty ones and titles.
    static List<Row> rows(String text) {
        List<String> lines = text.lines().toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean isTitle = i == 0 && !line.matches(".*\\d.*");
            if (!line.isEmpty() && !isTitle) {
                rows.add(new Row(i + 1, cells(lines.get(i))));
            }
        }
        return List.copyOf(rows);
    }

    /// One separator at the end of a row is no further column.
    private static List<String> cells(String line) {
        List<String> cells =
                Arrays.stream(line.replaceFirst("[;\\t]\\s*$", "").split("[;\\t]", -1))
                        .map(String::strip)
                        .toList();
        return List.copyOf(cells);
    }

    /// Rows that [#read(String)] reads as `loads` again.
    static String written(List<IntervalLoad> loads) {
        return loads.stream().map(DayRows::written).collect(Collectors.joining("\n"));
    }

    /// The row of one half hour.
    static String written(IntervalLoad load) {
        return String.join(
                "; ",
                load.slot().start().toString(),
                TypedNumbers.typed(BigDecimal.valueOf(load.callsOffered())),
                TypedNumbers.typed(BigDecimal.valueOf(load.handleSeconds())),
                Integer.toString(load.scheduled()));
    }
}
