package tavolo.ui.target;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tavolo.domain.feasibility.ImpossibleInputException;
import tavolo.domain.feasibility.IntervalLoad;
import tavolo.domain.feasibility.Slot;

/// The half hours of one day as they are pasted: time; calls; handling time; people. Also with the
/// tabulators of a spreadsheet. Empty rows and a first row of titles are passed over.
///
/// @param intervals those that could be read
/// @param faults what keeps the others out, in the order of the rows
record DayRows(List<IntervalLoad> intervals, List<Fault> faults) {

    private static final Pattern ROW =
            Pattern.compile("([^;\\t]*)[;\\t]([^;\\t]*)[;\\t]([^;\\t]*)[;\\t]([^;\\t]*?)[;\\t]?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::00)?");
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    /// A row that cannot be used; rows are counted from one, as they stand in the text.
    sealed interface Fault {

        int row();

        /// Not four columns.
        record Columns(int row) implements Fault {}

        /// No time of the day in the first column.
        record Time(int row, String written) implements Fault {}

        /// No number where one is needed, or a part of a person.
        record Unreadable(int row, FeasibilityEntry entry, String written) implements Fault {}

        /// A number that no contact centre has.
        record Impossible(int row, ImpossibleInputException why) implements Fault {}

        /// Begins less than half an hour before or after another row.
        record Overlap(int row, int other) implements Fault {}
    }

    private record Numbered(int row, IntervalLoad load) {}

    DayRows {
        intervals = List.copyOf(intervals);
        faults = List.copyOf(faults);
    }

    static DayRows read(String text) {
        List<Numbered> read = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        List<String> rows = text.lines().toList();
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i).strip();
            boolean isTitle = i == 0 && !row.matches(".*\\d.*");
            if (!row.isEmpty() && !isTitle) {
                read(i + 1, row, read, faults);
            }
        }
        return new DayRows(read.stream().map(Numbered::load).toList(), faults);
    }

    /// Rows that [#read(String)] reads as `loads` again.
    static String written(List<IntervalLoad> loads) {
        return loads.stream()
                .map(load ->
                        String.join(
                                "; ",
                                load.slot().start().toString(),
                                TypedNumbers.typed(BigDecimal.valueOf(load.callsOffered())),
                                TypedNumbers.typed(BigDecimal.valueOf(load.handleSeconds())),
                                Integer.toString(load.scheduled())))
                .collect(Collectors.joining("\n"));
    }

    private static void read(int number, String row, List<Numbered> read, List<Fault> faults) {
        Matcher columns = ROW.matcher(row);
        if (!columns.matches()) {
            faults.add(new Fault.Columns(number));
            return;
        }
        Optional<LocalTime> start = time(columns.group(1).strip());
        if (start.isEmpty()) {
            faults.add(new Fault.Time(number, columns.group(1).strip()));
            return;
        }
        List<Fault> unread = new ArrayList<>();
        double calls = number(number, FeasibilityEntry.CALLS, columns.group(2), unread);
        double seconds = number(number, FeasibilityEntry.HANDLE_TIME, columns.group(3), unread);
        double people = number(number, FeasibilityEntry.PEOPLE, columns.group(4), unread);
        faults.addAll(unread);
        if (unread.isEmpty()) {
            try {
                Slot slot = new Slot(DayOfWeek.MONDAY, start.get(), HALF_HOUR);
                place(
                        new Numbered(number, new IntervalLoad(slot, calls, seconds, (int) people)),
                        read,
                        faults);
            } catch (ImpossibleInputException why) {
                faults.add(new Fault.Impossible(number, why));
            }
        }
    }

    private static void place(Numbered one, List<Numbered> read, List<Fault> faults) {
        Optional<Numbered> other =
                read.stream().filter(each -> apart(each, one).compareTo(HALF_HOUR) < 0).findFirst();
        other.ifPresentOrElse(
                each -> faults.add(new Fault.Overlap(one.row(), each.row())), () -> read.add(one));
    }

    private static Duration apart(Numbered one, Numbered other) {
        return Duration.between(one.load().slot().start(), other.load().slot().start()).abs();
    }

    private static Optional<LocalTime> time(String written) {
        Matcher time = TIME.matcher(written);
        if (!time.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static double number(
            int row, FeasibilityEntry entry, String written, List<Fault> unread) {
        Optional<BigDecimal> number = TypedNumbers.read(written).filter(entry::takes);
        if (number.isEmpty()) {
            unread.add(new Fault.Unreadable(row, entry, written.strip()));
        }
        return number.map(BigDecimal::doubleValue).orElse(0.0);
    }
}
