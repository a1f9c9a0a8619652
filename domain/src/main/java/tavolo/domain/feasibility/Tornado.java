package tavolo.domain.feasibility;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How far the service level moves when one input at a time is less or more by the same share.
///
/// Source: Whitt 2006, Oper. Res. 54(2):247-260 — load matters most, patience far less.
///
/// @param bars the widest first
public record Tornado(List<Bar> bars) {

    /// The service level at both ends of one input.
    ///
    /// @param withLess with less of it; empty if an interval is overloaded then
    /// @param withMore with more of it; empty if an interval is overloaded then
    public record Bar(TornadoFactor factor, OptionalDouble withLess, OptionalDouble withMore) {

        /// How far the ends are apart. An overloaded queue counts as no call in time, which is what
        /// its level tends to.
        public double width() {
            return Math.abs(withLess.orElse(0) - withMore.orElse(0));
        }
    }

    public Tornado {
        bars = List.copyOf(bars);
    }

    static Tornado of(Scenario scenario) {
        double swing = scenario.inputs().terms().swing();
        return new Tornado(
                Arrays.stream(TornadoFactor.values())
                        .flatMap(factor -> bar(scenario, factor, swing).stream())
                        .sorted(Comparator.comparingDouble(Bar::width).reversed())
                        .toList());
    }

    private static Optional<Bar> bar(Scenario scenario, TornadoFactor factor, double swing) {
        Optional<Scenario> less = factor.moved(scenario, 1 - swing);
        Optional<Scenario> more = factor.moved(scenario, 1 + swing);
        return less.flatMap(low ->
                more.map(high -> new Bar(factor, low.forecast().level(), high.forecast().level())));
    }
}
