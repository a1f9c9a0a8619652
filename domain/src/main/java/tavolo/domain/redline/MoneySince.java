package tavolo.domain.redline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.PayoffItem;
import tavolo.domain.term.Payoffs;

/// What the targets of a commercial addendum are worth otherwise than at an earlier moment. Only
/// the provider and the client are ever told.
///
/// @param changes the rows in the order of the catalogue, then the cap; empty if all is as it was
/// @param rows the targets now, by whose formulas bands are read
public record MoneySince(List<Change> changes, List<TargetValue> rows) {

    /// For those who are told nothing of money, and where nothing is said of it.
    public static final MoneySince NOTHING = new MoneySince(List.of(), List.of());

    public MoneySince {
        changes = List.copyOf(changes);
        rows = List.copyOf(rows);
    }

    /// One thing that is worth something else.
    ///
    /// @param item the row, or the cap where it is empty
    /// @param before empty if nothing was said of it
    /// @param after empty if nothing is said of it any more
    public record Change(
            Optional<Indicator> item, Optional<PayoffItem> before, Optional<PayoffItem> after) {}

    /// What differs between two tables.
    static MoneySince between(Payoffs before, Payoffs after, List<TargetValue> rows) {
        Set<Indicator> indicators = new TreeSet<>(Indicator.IN_ORDER);
        Stream.of(before, after)
                .flatMap(table -> table.rows().stream())
                .forEach(row -> indicators.add(row.kpi()));
        return new MoneySince(
                Stream.concat(
                                indicators.stream().map(Optional::of),
                                Stream.of(Optional.<Indicator>empty()))
                        .map(item -> new Change(item, before.item(item), after.item(item)))
                        .filter(change -> !change.before().equals(change.after()))
                        .toList(),
                rows);
    }

    /// Whether all is worth what it was.
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
