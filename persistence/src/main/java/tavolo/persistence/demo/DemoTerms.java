package tavolo.persistence.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.target.Exclusion;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.Kpi;
import tavolo.domain.term.Allowances;
import tavolo.domain.term.Band;
import tavolo.domain.term.Bands;
import tavolo.domain.term.Corridor;
import tavolo.domain.term.Levels;
import tavolo.domain.term.Payoff;
import tavolo.domain.term.TargetStatus;
import tavolo.domain.term.TargetTerms;

/// What the annex on penalties of the demo agreement that was measured says of each target: levels,
/// exclusions, weight, bands and cap. The handle time is observed and not sanctioned.
final class DemoTerms {

    private static final BigDecimal CAP = number("5");

    private static final Allowances ALLOWANCES =
            new Allowances(
                    Optional.empty(),
                    List.of(
                            new Exclusion(ExclusionCode.VOLUME_OVER_FORECAST, false),
                            new Exclusion(ExclusionCode.CLIENT_SYSTEM_DOWN, true),
                            new Exclusion(ExclusionCode.CARRIER_DOWN, true)),
                    Optional.of(number("12")));

    /// Levels in the order threshold, excellence; then the weight.
    private static final Map<Indicator, List<String>> NUMBERS =
            Map.of(
                    Kpi.SL, List.of("65", "83", "40"),
                    Kpi.ABN, List.of("10", "4", "20"),
                    Kpi.ASA, List.of("60", "30", "15"),
                    Kpi.TDW, List.of("5", "1.5", "10"));

    private DemoTerms() {}

    /// `agreed` with what the annex adds; empty for a target of which it says nothing.
    static Optional<TargetTerms> of(Indicator kpi, TargetTerms agreed) {
        BigDecimal value = agreed.levels().value();
        if (kpi == Kpi.AHT) {
            Corridor corridor = new Corridor(value.subtract(number("40")), value.add(number("25")));
            return Optional.of(
                    agreed.promising(Levels.within(corridor, value))
                            .paying(Optional.of(payoff("15", List.of())))
                            .standing(TargetStatus.SUSPENDED));
        }
        return Optional.ofNullable(NUMBERS.get(kpi))
                .map(numbers -> {
                    BigDecimal threshold = number(numbers.get(0));
                    BigDecimal excellence = number(numbers.get(1));
                    return agreed.promising(Levels.of(value, threshold, excellence))
                            .allowing(ALLOWANCES)
                            .paying(
                                    Optional.of(
                                            payoff(
                                                    numbers.get(2),
                                                    bands(threshold, value, excellence))));
                });
    }

    /// Down to two per cent at the threshold, up to eight tenths well beyond excellence.
    private static List<Band> bands(BigDecimal threshold, BigDecimal value, BigDecimal excellence) {
        BigDecimal none = BigDecimal.ZERO;
        BigDecimal malus = number("-2");
        BigDecimal bonus = number("0.8");
        BigDecimal best = excellence.add(excellence.subtract(value));
        return threshold.compareTo(value) < 0
                ? List.of(
                        new Band(threshold, value, malus, none),
                        new Band(value, excellence, none, none),
                        new Band(excellence, best, none, bonus))
                : List.of(
                        new Band(best.max(none), excellence, bonus, none),
                        new Band(excellence, value, none, none),
                        new Band(value, threshold, none, malus));
    }

    private static Payoff payoff(String weight, List<Band> bands) {
        return new Payoff(number(weight), new Bands(bands), Optional.of(CAP));
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written);
    }
}
