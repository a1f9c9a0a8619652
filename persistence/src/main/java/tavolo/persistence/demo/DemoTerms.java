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
import tavolo.domain.term.Corridor;
import tavolo.domain.term.Levels;
import tavolo.domain.term.TargetStatus;
import tavolo.domain.term.TargetTerms;

/// What the annex on penalties of the demo agreement that was measured adds to each target beside
/// its worth, which the parties agreed at the table: levels and exclusions. The handle time is
/// observed and not sanctioned.
final class DemoTerms {

    private static final Allowances ALLOWANCES =
            new Allowances(
                    Optional.empty(),
                    List.of(
                            new Exclusion(ExclusionCode.VOLUME_OVER_FORECAST, false),
                            new Exclusion(ExclusionCode.CLIENT_SYSTEM_DOWN, true),
                            new Exclusion(ExclusionCode.CARRIER_DOWN, true)),
                    Optional.of(number("12")));

    /// Threshold, then excellence.
    private static final Map<Indicator, List<String>> NUMBERS =
            Map.of(
                    Kpi.SL, List.of("65", "83"),
                    Kpi.ABN, List.of("10", "4"),
                    Kpi.ASA, List.of("60", "30"),
                    Kpi.TDW, List.of("5", "1.5"));

    private DemoTerms() {}

    /// `agreed` with what the annex adds; empty for a target of which it says nothing.
    static Optional<TargetTerms> of(Indicator kpi, TargetTerms agreed) {
        BigDecimal value = agreed.levels().value();
        if (kpi == Kpi.AHT) {
            Corridor corridor = new Corridor(value.subtract(number("40")), value.add(number("25")));
            return Optional.of(
                    agreed.promising(Levels.within(corridor, value))
                            .standing(TargetStatus.SUSPENDED));
        }
        return Optional.ofNullable(NUMBERS.get(kpi))
                .map(numbers -> {
                    BigDecimal threshold = number(numbers.get(0));
                    BigDecimal excellence = number(numbers.get(1));
                    return agreed.promising(Levels.of(value, threshold, excellence))
                            .allowing(ALLOWANCES);
                });
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written);
    }
}
