package tavolo.ui.target;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tavolo.domain.agreement.RowStand;
import tavolo.domain.agreement.RowStands;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.board.TargetsView;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.TargetValue;
import tavolo.ui.side.SideState;

/// One indicator with what each side wants of it.
///
/// @param newest what the newest table says; empty when that table has left the indicator out
/// @param sides what each side stands for, an entry for each of its organisations that spoke; a
///   side that never proposed nor answered has none
/// @param agreed whether every side with a stake agrees to the row
record TargetLine(
        Indicator kpi,
        Optional<TargetValue> newest,
        Map<PartySide, List<Wish>> sides,
        boolean agreed) {

    /// What a side, or one of its organisations, stands for.
    ///
    /// @param revision the table in which the value stands
    /// @param kind how the side came to it
    /// @param said the very word; empty where the side speaks by a table or by the whole clause
    record Wish(TargetValue value, int revision, Kind kind, Optional<RowStand> said) {}

    /// How a side came to stand for a value.
    enum Kind {
        /// It proposed the table.
        PROPOSED,
        /// It accepted the row of another.
        ACCEPTED,
        /// It would have this value instead.
        COUNTERED,
        /// It objects to the row.
        OBJECTED,
        /// It proposed the table earlier and has said nothing of the newest row.
        EARLIER
    }

    /// Any value of the indicator, to know its formula and what applied before.
    TargetValue sample() {
        return newest.or(() ->
                        sides.values().stream().flatMap(List::stream).findFirst().map(Wish::value))
                .orElseThrow();
    }

    /// Whether somebody wants something else than the row says.
    boolean isContested() {
        return sides.values().stream()
                .flatMap(List::stream)
                .anyMatch(wish -> wish.kind() == Kind.COUNTERED || wish.kind() == Kind.OBJECTED);
    }

    /// By which formulas it is asked for: more than one only where sides differ.
    Stream<IndicatorFormula> formulas() {
        return Stream.concat(
                        newest.stream(),
                        sides.values().stream().flatMap(List::stream).map(Wish::value))
                .map(TargetValue::formula)
                .distinct();
    }

    /// One line per indicator of the newest table and of what the sides proposed last, in the order
    /// of the catalogue.
    ///
    /// @param states where the sides stand on the clauses that carry the table
    static List<TargetLine> of(TargetsView view, Map<PartySide, SideState> states) {
        return view.rows()
                .map(stands -> new Reading(view, stands, states).lines())
                .orElse(List.of());
    }

    /// Puts the lines of one view together.
    private record Reading(TargetsView view, RowStands stands, Map<PartySide, SideState> states) {

        List<TargetLine> lines() {
            List<TargetLine> lines = new ArrayList<>();
            for (Indicator kpi : indicators()) {
                Optional<TargetValue> newest = stands.row(kpi);
                Map<PartySide, List<Wish>> sides = sides(kpi);
                if (newest.isPresent() || !sides.isEmpty()) {
                    lines.add(new TargetLine(kpi, newest, sides, isAgreed(kpi)));
                }
            }
            return lines;
        }

        private Set<Indicator> indicators() {
            Set<Indicator> indicators = new TreeSet<>(Indicator.IN_ORDER);
            view.revisions().stream()
                    .flatMap(revision -> revision.values().stream())
                    .forEach(value -> indicators.add(value.kpi()));
            return indicators;
        }

        private boolean isAgreed(Indicator kpi) {
            return view.agreed()
                    || (!view.stakes().isEmpty()
                            && stands.row(kpi).isPresent()
                            && stands.isAgreed(kpi, view.stakes()));
        }

        private Map<PartySide, List<Wish>> sides(Indicator kpi) {
            Map<PartySide, List<Wish>> sides = new EnumMap<>(PartySide.class);
            for (PartySide side : PartySide.values()) {
                List<Wish> wishes = wishes(side, kpi);
                if (!wishes.isEmpty()) {
                    sides.put(side, wishes);
                }
            }
            return sides;
        }

        private List<Wish> wishes(PartySide side, Indicator kpi) {
            List<Wish> spoken =
                    stands.on(kpi).stream()
                            .filter(word -> word.side() == side)
                            .map(word -> wish(word, stands.row(kpi).orElseThrow()))
                            .toList();
            return spoken.isEmpty() ? silent(side, kpi).toList() : spoken;
        }

        private static Wish wish(RowStand word, TargetValue row) {
            return new Wish(
                    word.wanted().orElse(row),
                    word.table(),
                    switch (word.stand()) {
                        case ACCEPTED, PROPOSED -> Kind.ACCEPTED;
                        case COUNTERED -> Kind.COUNTERED;
                        case OBJECTED -> Kind.OBJECTED;
                    },
                    Optional.of(word));
        }

        /// What a side stands for that said no word on the row.
        private Stream<Wish> silent(PartySide side, Indicator kpi) {
            Optional<TargetValue> row = stands.row(kpi);
            boolean proposes = stands.stand(side, kpi).equals(Optional.of(Stand.PROPOSED));
            if (row.isPresent() && !proposes && states.get(side) == SideState.FULL) {
                int number = stands.newest().number();
                return Stream.of(new Wish(row.get(), number, Kind.ACCEPTED, Optional.empty()));
            }
            return view.revisions().stream()
                    .filter(revision -> revision.author() == side)
                    .limit(1)
                    .flatMap(own -> earlier(own, kpi, proposes).stream());
        }

        private static Optional<Wish> earlier(TargetRevision own, Indicator kpi, boolean proposes) {
            return own.values().stream()
                    .filter(value -> value.kpi().equals(kpi))
                    .findFirst()
                    .map(value ->
                            new Wish(
                                    value,
                                    own.number(),
                                    proposes ? Kind.PROPOSED : Kind.EARLIER,
                                    Optional.empty()));
        }
    }
}
