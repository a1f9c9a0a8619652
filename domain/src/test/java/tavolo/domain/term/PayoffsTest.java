package tavolo.domain.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tavolo.domain.term.GivenTarget.band;
import static tavolo.domain.term.GivenTarget.bands;
import static tavolo.domain.term.GivenTarget.number;
import static tavolo.domain.term.GivenTarget.serviceLevel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;

/// Worth that is proposed is checked against itself and its target before anybody answers it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PayoffsTest {

    private static final PayoffItem.Cap FIVE = new PayoffItem.Cap(Optional.of(number("5")));

    private static final TargetTerms ABANDONED =
            TargetTerms.plain(
                    FormulaVariant.usual(KpiFormula.ABN_AFTER),
                    Levels.of(number("7")),
                    Measuring.monthly(10, 1));

    @Test
    void the_bands_of_the_books_fit_their_target() {
        assertThat(problems(serviceLevel(), bands())).isEmpty();
        assertThat(problems(ABANDONED, band("4", "7", "0.5", "0"), band("7", "10", "0", "-2")))
                .isEmpty();
    }

    @Test
    void overlaps_gaps_and_effects_against_the_good_side_are_told() {
        Band lower = band("60", "72", "-2", "-1");
        Band upper = band("70", "80", "-1", "0");
        assertThat(problems(serviceLevel(), lower, upper))
                .contains(new TermsProblem.BandsOverlap(lower, upper));
        assertThat(
                        problems(
                                serviceLevel(),
                                band("60", "70", "-2", "-1"),
                                band("72", "80", "-1", "0")))
                .contains(new TermsProblem.BandsLeaveGap(number("70.0000"), number("72.0000")));
        assertThat(problems(serviceLevel(), band("70", "80", "0", "-1")))
                .anyMatch(TermsProblem.EffectAgainstDirection.class::isInstance);
    }

    @Test
    void nobody_is_paid_for_missing_nor_fined_for_keeping_a_target() {
        Band paid = band("70", "80", "0.5", "0.5");
        Band fined = band("80", "90", "-1", "0");
        Band across = band("70", "90", "-1", "0.5");
        Band ending = band("70", "80", "-2", "-1");
        assertThat(problems(serviceLevel(), paid)).containsExactly(wrong(paid, "80"));
        assertThat(problems(serviceLevel(), fined)).containsExactly(wrong(fined, "80"));
        assertThat(problems(serviceLevel(), across)).containsExactly(wrong(across, "80"));
        assertThat(problems(serviceLevel(), ending)).containsExactly(wrong(ending, "80"));
        Band late = band("7", "10", "1", "0");
        assertThat(problems(ABANDONED, late)).containsExactly(wrong(late, "7"));
    }

    @Test
    void a_cap_lies_above_nothing_and_at_most_at_the_whole_fee() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PayoffItem.Cap(Optional.of(BigDecimal.ZERO)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PayoffItem.Cap(Optional.of(number("100.01"))));
        assertThat(new PayoffItem.Cap(Optional.of(number("100"))).monthlyPercent())
                .contains(number("100.0000"));
    }

    @Test
    void a_row_stands_once_and_a_missing_one_has_no_consequences() {
        PayoffRow row = new PayoffRow(Kpi.SL, number("100"), new Bands(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Payoffs(List.of(row, row), FIVE));
        Payoffs worth = new Payoffs(List.of(row), FIVE);
        assertThat(worth.of(Kpi.SL)).map(Payoff::monthlyCapPercent).contains(FIVE.monthlyPercent());
        assertThat(worth.of(Kpi.ABN)).isEmpty();
        assertThat(worth.items()).hasSize(2);
        assertThat(Payoffs.NONE.items()).isEmpty();
        assertThat(Payoffs.NONE.weightProblem()).isEmpty();
    }

    /// Cuts 100 into random weights to the fourth decimal: these fit, and any other total does not.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void weights_fit_when_and_only_when_they_make_a_hundred(long seed) {
        Random random = new Random(seed);
        List<Kpi> kpis = List.of(Kpi.values());
        for (int round = 0; round < 200; round++) {
            int count = 1 + random.nextInt(kpis.size());
            int left = 1_000_000;
            List<PayoffRow> rows = new ArrayList<>();
            for (int place = 0; place < count; place++) {
                int part = place == count - 1 ? left : random.nextInt(left + 1);
                left -= part;
                rows.add(weighing(kpis.get(place), BigDecimal.valueOf(part, 4)));
            }
            assertThat(new Payoffs(rows, FIVE).weightProblem()).isEmpty();
            PayoffRow first = rows.getFirst();
            BigDecimal less = first.weightPercent().subtract(number("0.0001"));
            if (less.signum() >= 0) {
                rows.set(0, weighing(kpis.getFirst(), less));
                assertThat(new Payoffs(rows, FIVE).weightProblem())
                        .contains(new Scorecard.WeightsNotHundred(number("99.9999")));
            }
        }
    }

    /// Whatever bands pass the check: no figure short of the target is paid, none that keeps it is
    /// fined, and a better figure never brings less.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void bands_that_pass_are_fair_at_every_figure(long seed) {
        Random random = new Random(seed);
        int passed = 0;
        for (int round = 0; round < 600; round++) {
            Bands some = random(random);
            if (Payoffs.problems(new PayoffRow(Kpi.SL, number("100"), some), serviceLevel())
                    .isEmpty()) {
                passed++;
                requireFair(some);
            }
        }
        assertThat(passed).isPositive();
    }

    private static void requireFair(Bands some) {
        BigDecimal last = some.effectOf(BigDecimal.ZERO);
        for (int tenth = 0; tenth <= 1000; tenth += 5) {
            BigDecimal figure = BigDecimal.valueOf(tenth, 1);
            BigDecimal effect = some.effectOf(figure);
            int side = figure.compareTo(number("80"));
            assertThat(side < 0 ? -effect.signum() : effect.signum())
                    .as("%s of %s", figure, some)
                    .isNotNegative();
            assertThat(effect).as("%s of %s", figure, some).isGreaterThanOrEqualTo(last);
            last = effect;
        }
    }

    private static Bands random(Random random) {
        List<Band> some = new ArrayList<>();
        int from = 60 + 5 * random.nextInt(6);
        int effect = random.nextInt(3) - 2;
        for (int place = random.nextInt(4); place > 0 && from < 100; place--) {
            int to = from + 5 * (1 + random.nextInt(3));
            int next = effect + random.nextInt(3) - random.nextInt(2);
            some.add(
                    new Band(
                            BigDecimal.valueOf(from),
                            BigDecimal.valueOf(to),
                            BigDecimal.valueOf(effect),
                            BigDecimal.valueOf(next)));
            from = to;
            effect = next;
        }
        return new Bands(some);
    }

    private static PayoffRow weighing(Kpi kpi, BigDecimal weight) {
        return new PayoffRow(kpi, weight, new Bands(List.of()));
    }

    private static TermsProblem wrong(Band band, String value) {
        return new TermsProblem.EffectOfWrongSign(band, number(value).setScale(4));
    }

    private static List<TermsProblem> problems(TargetTerms terms, Band... some) {
        return problems(terms, new Bands(List.of(some)));
    }

    private static List<TermsProblem> problems(TargetTerms terms, Bands some) {
        return Payoffs.problems(new PayoffRow(terms.variant().kpi(), number("100"), some), terms);
    }
}
