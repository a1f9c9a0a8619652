package tavolo.ui.target;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.feasibility.IntervalLoad;
import tavolo.domain.feasibility.Slot;
import tavolo.ui.language.Wording;
import tavolo.ui.target.DayRows.Fault;
import tavolo.ui.target.DayRows.Row;

/// The half hours of a week as they are pasted, in one of three forms that the first row tells:
/// rows of a day, which the days of the week share by per cents; rows that begin with a day of the
/// week; or one row per half hour with seven columns of calls, of handling times and of people.
final class WeekRows {

    private static final int DAYS = 7;
    private static final int OF_A_DAY = 4;
    private static final int WITH_A_DAY = 5;
    private static final List<Integer> SIDE_BY_SIDE = List.of(1 + DAYS, 1 + 2 * DAYS, 1 + 3 * DAYS);

    private static final Map<String, DayOfWeek> NAMES =
            Map.ofEntries(
                    Map.entry("lun", DayOfWeek.MONDAY),
                    Map.entry("mon", DayOfWeek.MONDAY),
                    Map.entry("mar", DayOfWeek.TUESDAY),
                    Map.entry("tue", DayOfWeek.TUESDAY),
                    Map.entry("mer", DayOfWeek.WEDNESDAY),
                    Map.entry("wed", DayOfWeek.WEDNESDAY),
                    Map.entry("gio", DayOfWeek.THURSDAY),
                    Map.entry("thu", DayOfWeek.THURSDAY),
                    Map.entry("ven", DayOfWeek.FRIDAY),
                    Map.entry("fri", DayOfWeek.FRIDAY),
                    Map.entry("sab", DayOfWeek.SATURDAY),
                    Map.entry("sat", DayOfWeek.SATURDAY),
                    Map.entry("dom", DayOfWeek.SUNDAY),
                    Map.entry("sun", DayOfWeek.SUNDAY));

    private final FeasibilityAddress asked;
    private final HalfHours halfHours = new HalfHours();

    private WeekRows(FeasibilityAddress asked) {
        this.asked = asked;
    }

    /// The half hours of the week that `asked` has.
    static DayRows read(FeasibilityAddress asked) {
        List<Row> rows =
                DayRows.rows(asked.rows().halfHours()).stream().map(WeekRows::filled).toList();
        if (rows.isEmpty()) {
            return new DayRows(List.of(), List.of());
        }
        int columns = rows.getFirst().cells().size();
        return columns == OF_A_DAY
                ? spread(DayRows.read(asked.rows().halfHours()), asked.rows().weekdays())
                : new WeekRows(asked).read(rows, columns);
    }

    /// With the last cell of a row whose Sunday is empty.
    private static Row filled(Row row) {
        if (!SIDE_BY_SIDE.contains(row.cells().size() + 1)) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        cells.add("");
        return new Row(row.number(), List.copyOf(cells));
    }

    /// Rows that [#read(FeasibilityAddress)] reads as `loads` again.
    static String written(List<IntervalLoad> loads) {
        return loads.stream()
                .map(load ->
                        load.slot().day().getDisplayName(TextStyle.SHORT, Wording.language())
                                + "; "
                                + DayRows.written(load))
                .collect(Collectors.joining("\n"));
    }

    private DayRows read(List<Row> rows, int columns) {
        for (Row row : rows) {
            boolean isOther = row.cells().size() != columns;
            if (isOther || (columns != WITH_A_DAY && !SIDE_BY_SIDE.contains(columns))) {
                halfHours.refuse(new Fault.WeekColumns(row.number()));
            } else if (columns == WITH_A_DAY) {
                withDay(row);
            } else {
                sideBySide(row);
            }
        }
        return halfHours.read();
    }

    private void withDay(Row row) {
        String written = row.cells().getFirst();
        day(written)
                .ifPresentOrElse(
                        day ->
                                halfHours.add(
                                        row.number(),
                                        day,
                                        row.cells().subList(1, row.cells().size())),
                        () -> halfHours.refuse(new Fault.Day(row.number(), written)));
    }

    private static Optional<DayOfWeek> day(String written) {
        String letters = written.toLowerCase(Locale.ROOT);
        return letters.length() < 3
                ? Optional.empty()
                : Optional.ofNullable(NAMES.get(letters.substring(0, 3)));
    }

    /// A day without calls is closed then. What has no columns is as in the fields.
    private void sideBySide(Row row) {
        List<String> cells = row.cells();
        int groups = (cells.size() - 1) / DAYS;
        for (DayOfWeek day : DayOfWeek.values()) {
            int first = day.getValue();
            String calls = cells.get(first);
            if (!isNothing(calls)) {
                String seconds =
                        groups == 3
                                ? cells.get(first + DAYS)
                                : TypedNumbers.typed(asked.number(FeasibilityEntry.HANDLE_TIME));
                String people =
                        groups == 1
                                ? TypedNumbers.typed(asked.number(FeasibilityEntry.PEOPLE))
                                : cells.get(first + (groups - 1) * DAYS);
                halfHours.add(row.number(), day, List.of(cells.getFirst(), calls, seconds, people));
            }
        }
    }

    private static boolean isNothing(String cell) {
        return cell.isEmpty() || cell.equals("-") || cell.matches("0+(?:[.,]0+)?");
    }

    /// People are rounded, and at least one is there where calls come in.
    private static DayRows spread(DayRows day, String weekdays) {
        List<Optional<BigDecimal>> shares =
                Arrays.stream(weekdays.split(";", -1)).map(TypedNumbers::read).toList();
        boolean isUnfit =
                shares.size() != DAYS
                        || shares.stream()
                                .anyMatch(share -> share.filter(WeekRows::isShare).isEmpty());
        if (isUnfit) {
            return new DayRows(List.of(), List.of(new Fault.Weekdays()));
        }
        List<IntervalLoad> loads = new ArrayList<>();
        for (DayOfWeek each : DayOfWeek.values()) {
            double factor = shares.get(each.getValue() - 1).orElseThrow().doubleValue() / 100;
            if (factor > 0) {
                day.intervals().forEach(load -> loads.add(times(load, each, factor)));
            }
        }
        return new DayRows(loads, day.faults());
    }

    private static boolean isShare(BigDecimal share) {
        return share.signum() >= 0 && share.compareTo(BigDecimal.valueOf(1_000)) <= 0;
    }

    private static IntervalLoad times(IntervalLoad load, DayOfWeek day, double factor) {
        double calls = load.callsOffered() * factor;
        int people = (int) Math.round(load.scheduled() * factor);
        Slot slot = new Slot(day, load.slot().start(), load.slot().length());
        return new IntervalLoad(
                slot, calls, load.handleSeconds(), calls > 0 ? Math.max(1, people) : people);
    }
}
