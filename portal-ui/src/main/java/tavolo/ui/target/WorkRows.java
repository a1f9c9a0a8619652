package tavolo.ui.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tavolo.domain.feasibility.BackOfficeDay;
import tavolo.domain.feasibility.ImpossibleInputException;
import tavolo.ui.target.DayRows.Fault;
import tavolo.ui.target.DayRows.Row;

/// The days of work that waits as they are pasted: items that come in; scheduled hours.
///
/// @param days those that could be read
/// @param faults what keeps the others out, in the order of the rows
record WorkRows(List<BackOfficeDay> days, List<Fault> faults) {

    /// No office has more items or hours of one day.
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    WorkRows {
        days = List.copyOf(days);
        faults = List.copyOf(faults);
    }

    static WorkRows read(String text) {
        List<BackOfficeDay> days = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Row row : DayRows.rows(text)) {
            read(row, days, faults);
        }
        return new WorkRows(days, faults);
    }

    /// Rows that [#read(String)] reads as `days` again.
    static String written(List<BackOfficeDay> days) {
        return days.stream()
                .map(day ->
                        TypedNumbers.typed(BigDecimal.valueOf(day.items()))
                                + "; "
                                + TypedNumbers.typed(BigDecimal.valueOf(day.scheduledHours())))
                .collect(Collectors.joining("\n"));
    }

    private static void read(Row row, List<BackOfficeDay> days, List<Fault> faults) {
        List<Double> numbers =
                row.cells().stream()
                        .flatMap(cell -> TypedNumbers.read(cell).stream())
                        .filter(number -> number.compareTo(MOST) <= 0)
                        .map(BigDecimal::doubleValue)
                        .toList();
        if (row.cells().size() != 2 || numbers.size() != 2) {
            faults.add(new Fault.WorkColumns(row.number()));
            return;
        }
        try {
            days.add(new BackOfficeDay(numbers.getFirst(), numbers.getLast()));
        } catch (ImpossibleInputException why) {
            faults.add(new Fault.Impossible(row.number(), why));
        }
    }
}
