package tavolo.domain.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.domain.term.GivenTarget.band;
import static tavolo.domain.term.GivenTarget.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.Outcome;
import tavolo.domain.target.Direction;
import tavolo.domain.target.Kpi;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PayoffTest {

    /// The figures are those of the contract pattern from which the rules were taken.
    @ParameterizedTest
    @CsvSource({
        "76.4,-0.72",
        "69,-2",
        "85,0",
        "91,0.3",
        "70,-2",
        "80,0",
        "88,0",
        "96,0.8",
        "100,0.8",
        "0,-2",
        "79.99,-0.002"
    })
    void a_penalty_and_a_bonus_go_in_straight_lines(BigDecimal figure, BigDecimal effect) {
        assertThat(GivenTarget.payoff().effectOf(figure)).isEqualByComparingTo(effect);
    }

    @Test
    void a_cap_holds_on_both_sides() {
        Payoff tight = new Payoff(number("40"), GivenTarget.bands(), Optional.of(number("0.5")));

        assertThat(tight.effectOf(number("60"))).isEqualByComparingTo("-0.5");
        assertThat(tight.effectOf(number("100"))).isEqualByComparingTo("0.5");
    }

    @Test
    void at_a_step_the_upper_band_counts() {
        Bands steps = new Bands(List.of(band("80", "90", "0", "0"), band("70", "80", "-1", "-1")));

        assertThat(steps.effectOf(number("79.9"))).isEqualByComparingTo("-1");
        assertThat(steps.effectOf(number("80"))).isEqualByComparingTo("0");
        assertThat(steps.bandOf(number("80"))).contains(band("80", "90", "0", "0"));
        assertThat(steps.bandOf(number("10"))).contains(band("70", "80", "-1", "-1"));
    }

    @Test
    void without_bands_nothing_is_paid() {
        Bands none = new Bands(List.of());

        assertThat(none.effectOf(number("50"))).isEqualByComparingTo("0");
        assertThat(none.bandOf(number("50"))).isEmpty();
    }

    @Test
    void effects_are_rounded_half_up_to_four_decimals() {
        assertThat(band("0", "3", "0", "1").effectOf(number("1"))).isEqualTo(number("0.3333"));
        assertThat(band("0", "3", "0", "-1").effectOf(number("2"))).isEqualTo(number("-0.6667"));
    }

    @Test
    void bands_that_overlap_or_leave_a_gap_are_named() {
        Band low = band("60", "72", "-2", "-1");
        Band middle = band("70", "80", "-1", "0");
        Band high = band("85", "90", "0", "1");

        assertThat(new Bands(List.of(high, low, middle)).problems(Direction.HIGHER))
                .containsExactly(
                        new TermsProblem.BandsOverlap(low, middle),
                        new TermsProblem.BandsLeaveGap(middle.to(), high.from()));
    }

    @Test
    void nobody_is_paid_less_for_more() {
        Band falling = band("70", "80", "0", "-1");
        Band back = band("80", "90", "-2", "-2");

        assertThat(new Bands(List.of(falling)).problems(Direction.HIGHER))
                .containsExactly(
                        new TermsProblem.EffectAgainstDirection(falling, Direction.HIGHER));
        assertThat(new Bands(List.of(falling, back)).problems(Direction.LOWER)).isEmpty();
        assertThat(new Bands(List.of(band("70", "80", "0", "0"), back)).problems(Direction.HIGHER))
                .containsExactly(new TermsProblem.EffectAgainstDirection(back, Direction.HIGHER));
        assertThat(
                        new Bands(List.of(falling, band("80", "90", "1", "1")))
                                .problems(Direction.LOWER))
                .hasSize(1);
        assertThat(new Bands(List.of(falling, back)).problems(Direction.BAND)).isEmpty();
    }

    @Test
    void a_scorecard_sums_weight_times_effect() {
        Scorecard card =
                new Scorecard(
                        List.of(line(Kpi.SL, "60", "-0.72"), line(Kpi.FCR, "40", "0.3")),
                        Optional.empty());

        assertThat(card.effect()).isEqualTo(Outcome.done(number("-0.3120")));
    }

    @Test
    void a_scorecard_has_a_cap_of_its_own() {
        Scorecard card =
                new Scorecard(List.of(line(Kpi.SL, "100", "-9")), Optional.of(number("5")));

        assertThat(card.effect()).isEqualTo(Outcome.done(number("-5.0000")));
    }

    @Test
    void weights_that_do_not_total_a_hundred_are_refused_with_their_total() {
        Scorecard card =
                new Scorecard(
                        List.of(line(Kpi.SL, "60", "1"), line(Kpi.FCR, "39.5", "1")),
                        Optional.empty());

        assertThat(card.effect())
                .isEqualTo(Outcome.refused(new Scorecard.WeightsNotHundred(number("99.5000"))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_better_figure_never_pays_less_and_never_beyond_the_cap(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Payoff payoff = new Payoff(number("100"), rising(random), Optional.of(number("1.5")));
            BigDecimal low = BigDecimal.valueOf(random.nextInt(1100), 1);
            BigDecimal high = low.add(BigDecimal.valueOf(random.nextInt(200), 1));

            assertThat(payoff.bands().problems(Direction.HIGHER)).isEmpty();
            assertThat(payoff.effectOf(low)).isLessThanOrEqualTo(payoff.effectOf(high));
            assertThat(payoff.effectOf(high).abs()).isLessThanOrEqualTo(number("1.5"));
        }
    }

    @ParameterizedTest
    @CsvSource({"80,80,0,0", "80,70,0,0", "1,2,101,0"})
    void a_band_that_cannot_be_is_refused(String from, String to, String one, String two) {
        assertThatThrownBy(() -> band(from, to, one, two))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Bands rising(Random random) {
        int from = random.nextInt(50);
        int effect = -40;
        List<Band> bands = new ArrayList<>();
        for (int index = 0; index < 4; index++) {
            int to = from + 1 + random.nextInt(15);
            int start = effect + random.nextInt(10);
            int end = start + random.nextInt(20);
            bands.add(
                    new Band(
                            BigDecimal.valueOf(from),
                            BigDecimal.valueOf(to),
                            BigDecimal.valueOf(start, 1),
                            BigDecimal.valueOf(end, 1)));
            from = to;
            effect = end;
        }
        return new Bands(bands);
    }

    private static Scorecard.Line line(Kpi kpi, String weight, String effect) {
        return new Scorecard.Line(
                new TargetSubject(kpi, GivenTarget.LINE), number(weight), number(effect));
    }
}
