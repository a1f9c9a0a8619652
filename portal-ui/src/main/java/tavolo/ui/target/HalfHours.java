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
import tavolo.domain.feasibility.ImpossibleInputException;
import tavolo.domain.feasibility.IntervalLoad;
import tavolo.domain.feasibility.Slot;
import tavolo.ui.target.DayRows.Fault;

/// Half hours while they are read, and what keeps rows out.
final class HalfHours {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::00)?");
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final List<Numbered> read = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private record Numbered(int row, IntervalLoad load) {}

    void refuse(Fault fault) {
        faults.add(fault);
    }

    /// Adds the half hour of `day` with the cells time, calls, handling time and people.
    void add(int row, DayOfWeek day, List<String> cells) {
        Optional<LocalTime> start = time(cells.getFirst());
        if (start.isEmpty()) {
            refuse(new Fault.Time(row, cells.getFirst()));
            return;
        }
        List<Fault> unread = new ArrayList<>();
        double calls = number(row, FeasibilityEntry.CALLS, cells.get(1), unread);
        double seconds = number(row, FeasibilityEntry.HANDLE_TIME, cells.get(2), unread);
        double people = number(row, FeasibilityEntry.PEOPLE, cells.get(3), unread);
        faults.addAll(unread);
        if (unread.isEmpty()) {
            try {
                Slot slot = new Slot(day, start.get(), HALF_HOUR);
                place(new Numbered(row, new IntervalLoad(slot, calls, seconds, (int) people)));
            } catch (ImpossibleInputException why) {
                refuse(new Fault.Impossible(row, why));
            }
        }
    }

    DayRows read() {
        return new DayRows(read.stream().map(Numbered::load).toList(), faults);
    }

    private void place(Numbered one) {
        Optional<Numbered> other =
                read.stream().filter(each -> isTooNear(each.load(), one.load())).findFirst();
        other.ifPresentOrElse(
                each -> refuse(new Fault.Overlap(one.row(), each.row())), () -> read.add(one));
    }

    private static boolean isTooNear(IntervalLoad one, IntervalLoad other) {
        return one.slot().day() == other.slot().day()
                && Duration.between(one.slot().start(), other.slot().start())
                                .abs()
                                .compareTo(HALF_HOUR)
                        < 0;
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
            unread.add(new Fault.Unreadable(row, entry, written));
        }
        return number.map(BigDecimal::doubleValue).orElse(0.0);
    }
}
