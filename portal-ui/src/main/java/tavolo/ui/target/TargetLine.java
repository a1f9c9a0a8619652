package tavolo.ui.target;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
/// @param sides what each side stands for; a side that never proposed nor accepted has no entry
/// @param agreed whether every side with a stake agrees to the newest table
record TargetLine(
        Indicator kpi, Optional<TargetValue> newest, Map<PartySide, Wish> sides, boolean agreed) {

    /// What a side stands for.
    ///
    /// @param revision the table in which the value stands
    /// @param kind how the side came to it
    record Wish(TargetValue value, int revision, Kind kind) {}

    /// How a side came to stand for a value.
    enum Kind {
        /// It proposed the table.
        PROPOSED,
        /// It accepted the table of another.
        ACCEPTED,
        /// It proposed the table earlier and has said nothing of the newest, or objects to it.
        EARLIER
    }

    /// Any value of the indicator, to know its formula and what applied before.
    TargetValue sample() {
        return newest.or(() -> sides.values().stream().findFirst().map(Wish::value)).orElseThrow();
    }

    /// By which formulas it is asked for: more than one only where sides differ.
    Stream<IndicatorFormula> formulas() {
        return Stream.concat(newest.stream(), sides.values().stream().map(Wish::value))
                .map(TargetValue::formula)
                .distinct();
    }

    /// One line per indicator of the newest table and of what the sides proposed last, in the order
    /// of the catalogue.
    static List<TargetLine> of(TargetsView view, Map<PartySide, SideState> states) {
        if (view.revisions().isEmpty()) {
            return List.of();
        }
        List<TargetLine> lines = new ArrayList<>();
        for (Indicator kpi : indicators(view)) {
            Optional<TargetValue> newest = value(view.revisions().getFirst(), kpi);
            Map<PartySide, Wish> sides = sides(view, states, kpi);
            if (newest.isPresent() || !sides.isEmpty()) {
                lines.add(new TargetLine(kpi, newest, sides, view.agreed()));
            }
        }
        return lines;
    }

    private static Set<Indicator> indicators(TargetsView view) {
        Set<Indicator> indicators = new TreeSet<>(Indicator.IN_ORDER);
        view.revisions().stream()
                .flatMap(revision -> revision.values().stream())
                .forEach(value -> indicators.add(value.kpi()));
        return indicators;
    }

    private static Map<PartySide, Wish> sides(
            TargetsView view, Map<PartySide, SideState> states, Indicator kpi) {
        Map<PartySide, Wish> sides = new EnumMap<>(PartySide.class);
        TargetRevision newest = view.revisions().getFirst();
        for (PartySide side : PartySide.values()) {
            if (newest.author() == side) {
                put(sides, side, newest, kpi, Kind.PROPOSED);
            } else if (states.get(side) == SideState.FULL) {
                put(sides, side, newest, kpi, Kind.ACCEPTED);
            } else {
                view.revisions().stream()
                        .filter(revision -> revision.author() == side)
                        .findFirst()
                        .ifPresent(own -> put(sides, side, own, kpi, Kind.EARLIER));
            }
        }
        return sides;
    }

    private static void put(
            Map<PartySide, Wish> sides,
            PartySide side,
            TargetRevision revision,
            Indicator kpi,
            Kind kind) {
        value(revision, kpi)
                .ifPresent(value -> sides.put(side, new Wish(value, revision.number(), kind)));
    }

    private static Optional<TargetValue> value(TargetRevision revision, Indicator kpi) {
        return revision.values().stream().filter(value -> value.kpi().equals(kpi)).findFirst();
    }
}
