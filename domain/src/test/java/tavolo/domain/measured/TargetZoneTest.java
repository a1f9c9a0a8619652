package tavolo.domain.measured;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.term.GivenTarget.number;
import static tavolo.domain.term.GivenTarget.payoff;
import static tavolo.domain.term.GivenTarget.serviceLevel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.actual.Attainment;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Levels;
import tavolo.domain.term.Measuring;
import tavolo.domain.term.PeriodSemantics;
import tavolo.domain.term.Rounding;
import tavolo.domain.term.TargetTerms;

/// Every value lies in one stretch, and stands there as the judgement has it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetZoneTest {

    private static final TargetTerms LEVELS =
            serviceLevel().promising(Levels.of(number("80"), number("70"), number("88")));

    @Test
    void levels_divide_all_values_upwards() {
        assertThat(TargetZone.of(LEVELS))
                .extracting(TargetZone::attainment)
                .containsExactly(
                        Attainment.WORSE_THAN_THRESHOLD,
                        Attainment.WORSE_THAN_TARGET,
                        Attainment.ON_TARGET,
                        Attainment.EXCELLENT);
        assertThat(TargetZone.of(LEVELS)).allMatch(zone -> zone.effect().isEmpty());
    }

    /// Source: the worked test of the payoff: 76.4 % gives -0.72 %, 69 % gives -2 %, 85 % nothing
    /// and 91 % gives 0.3 %.
    @Test
    void bands_of_money_are_stretches_with_their_effects() {
        List<TargetZone> zones = TargetZone.of(LEVELS.paying(Optional.of(payoff())));

        TargetZone lost = around(zones, "76.4");
        assertThat(lost.effect().orElseThrow().atFrom()).isEqualByComparingTo("-2");
        assertThat(lost.effect().orElseThrow().atTo()).isEqualByComparingTo("0");
        assertThat(around(zones, "69").effect().orElseThrow().atTo()).isEqualByComparingTo("-2");
        assertThat(around(zones, "85").effect().orElseThrow().moves()).isFalse();
        TargetZone won = around(zones, "91");
        assertThat(won.effect().orElseThrow().atFrom()).isEqualByComparingTo("0");
        assertThat(won.effect().orElseThrow().atTo()).isEqualByComparingTo("0.8");
    }

    @Test
    void the_ends_of_stretches_meet_and_every_value_stands_as_it_is_judged() {
        List<TargetZone> zones = TargetZone.of(LEVELS.paying(Optional.of(payoff())));

        for (int index = 1; index < zones.size(); index++) {
            assertThat(zones.get(index).from()).isEqualTo(zones.get(index - 1).to());
        }
        for (BigDecimal figure = number("60.5");
                figure.compareTo(number("100")) < 0;
                figure = figure.add(BigDecimal.ONE)) {
            assertThat(around(zones, figure.toPlainString()).attainment())
                    .isEqualTo(
                            Attainment.of(LEVELS.levels(), LEVELS.variant().direction(), figure));
        }
    }

    @Test
    void bands_of_the_share_that_complies_are_no_values_of_the_indicator() {
        TargetTerms compliance =
                LEVELS.paying(Optional.of(payoff()))
                        .measured(
                                new Measuring(
                                        Granularity.DAY,
                                        new PeriodSemantics.Compliance(Levels.of(number("90"))),
                                        10,
                                        new Rounding(1)));

        assertThat(TargetZone.of(compliance)).hasSize(4).allMatch(zone -> zone.effect().isEmpty());
    }

    private static TargetZone around(List<TargetZone> zones, String figure) {
        BigDecimal value = number(figure);
        return zones.stream()
                .filter(zone -> zone.from().filter(low -> low.compareTo(value) > 0).isEmpty())
                .filter(zone -> zone.to().filter(high -> high.compareTo(value) <= 0).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
