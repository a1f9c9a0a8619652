package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import tavolo.domain.feasibility.ImpossibleInputException;
import tavolo.ui.language.Wording;

/// The sentences for what cannot be computed.
record FeasibilityWords(Component where) {

    private static final int MOST_FAULTS = 5;

    /// Why a number is impossible.
    String of(ImpossibleInputException why) {
        String value =
                FeasibilityEntry.isShare(why.field())
                        ? TypedNumbers.percent(why.value())
                        : TypedNumbers.shown(why.value(), 2);
        return where.getTranslation(
                "view.feasibility.impossible",
                Wording.of(why.field(), where),
                Wording.of(why.rule(), where),
                value);
    }

    /// The first faults of a pasted day, each with its row, and how many more there are.
    ///
    /// @param none the key of what is said when there is no row at all
    String of(List<DayRows.Fault> faults, String none) {
        if (faults.isEmpty()) {
            return where.getTranslation(none);
        }
        String first =
                faults.stream().limit(MOST_FAULTS).map(this::of).collect(Collectors.joining(" "));
        return faults.size() <= MOST_FAULTS
                ? first
                : first
                        + " "
                        + where.getTranslation(
                                "view.feasibility.row.more", faults.size() - MOST_FAULTS);
    }

    private String of(DayRows.Fault fault) {
        return switch (fault) {
            case DayRows.Fault.Columns(int row) ->
                    where.getTranslation("view.feasibility.row.columns", row);
            case DayRows.Fault.WeekColumns(int row) ->
                    where.getTranslation("view.feasibility.row.columns.week", row);
            case DayRows.Fault.WorkColumns(int row) ->
                    where.getTranslation("view.feasibility.row.columns.work", row);
            case DayRows.Fault.Weekdays _ ->
                    where.getTranslation("view.feasibility.weekdays.unreadable");
            case DayRows.Fault.Day(int row, String written) ->
                    where.getTranslation("view.feasibility.row.day", row, written);
            case DayRows.Fault.Time(int row, String written) ->
                    where.getTranslation("view.feasibility.row.time", row, written);
            case DayRows.Fault.Unreadable(int row, FeasibilityEntry entry, String written) ->
                    where.getTranslation(
                            "view.feasibility.row.number", row, entry.label(where), written);
            case DayRows.Fault.Impossible(int row, ImpossibleInputException why) ->
                    where.getTranslation("view.feasibility.row.impossible", row, of(why));
            case DayRows.Fault.Overlap(int row, int other) ->
                    where.getTranslation("view.feasibility.row.overlap", row, other);
        };
    }
}
