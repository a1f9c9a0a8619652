package tavolo.domain.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.TargetValue;

/// What changed in one row from a table of targets to another.
///
/// @param before what the row said; empty when it is new
/// @param after what it says now; empty when it was left out
public record TableChange(
        Indicator kpi, Optional<TargetValue> before, Optional<TargetValue> after) {

    public TableChange {
        if (before.equals(after)) {
            throw new IllegalArgumentException("nothing changed in " + kpi);
        }
    }

    /// Whether the row is gone.
    public boolean isGone() {
        return after.isEmpty();
    }

    /// Whether only what is asked for changed: formula, conditions, days and what applied before
    /// stay.
    public boolean isOfValueOnly() {
        return before.isPresent()
                && after.isPresent()
                && before.get().asking(after.get().newValue()).equals(after.get());
    }

    /// The rows that differ, in the order of the catalogue; empty when none does.
    public static List<TableChange> between(List<TargetValue> before, List<TargetValue> after) {
        List<TableChange> changes = new ArrayList<>();
        for (Indicator kpi : indicators(before, after)) {
            Optional<TargetValue> old = row(before, kpi);
            Optional<TargetValue> now = row(after, kpi);
            if (!old.equals(now)) {
                changes.add(new TableChange(kpi, old, now));
            }
        }
        return List.copyOf(changes);
    }

    private static Set<Indicator> indicators(List<TargetValue> before, List<TargetValue> after) {
        Set<Indicator> indicators = new TreeSet<>(Indicator.IN_ORDER);
        after.forEach(value -> indicators.add(value.kpi()));
        before.forEach(value -> indicators.add(value.kpi()));
        return indicators;
    }

    /// The row of `kpi` in a table; empty if it has none.
    static Optional<TargetValue> row(List<TargetValue> table, Indicator kpi) {
        return table.stream().filter(value -> value.kpi().equals(kpi)).findFirst();
    }
}
