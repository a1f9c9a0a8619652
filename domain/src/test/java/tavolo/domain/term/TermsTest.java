package tavolo.domain.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.domain.term.GivenTarget.day;
import static tavolo.domain.term.GivenTarget.number;
import static tavolo.domain.term.GivenTarget.serviceLevel;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.library.Bounds;
import tavolo.domain.target.Direction;
import tavolo.domain.target.Exclusion;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.TermsProblem.BelowStandard;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TermsTest {

    private static final Validity FROM_2026 = Validity.since(day("2026-05-01"));

    @Test
    void usual_terms_contradict_nothing() {
        assertThat(serviceLevel().paying(Optional.of(GivenTarget.payoff())).problems()).isEmpty();
    }

    @Test
    void threshold_and_excellence_lie_on_their_sides() {
        assertThat(
                        serviceLevel()
                                .promising(Levels.of(number("80"), number("85"), number("75")))
                                .problems())
                .containsExactly(
                        new TermsProblem.ThresholdOnWrongSide(
                                kept("85"), kept("80"), Direction.HIGHER),
                        new TermsProblem.ExcellenceOnWrongSide(
                                kept("75"), kept("80"), Direction.HIGHER));
        assertThat(waiting("30", "25", "40").problems())
                .containsExactly(
                        new TermsProblem.ThresholdOnWrongSide(
                                kept("25"), kept("30"), Direction.LOWER),
                        new TermsProblem.ExcellenceOnWrongSide(
                                kept("40"), kept("30"), Direction.LOWER));
        assertThat(waiting("30", "40", "25").problems()).isEmpty();
    }

    @Test
    void a_share_lies_between_nothing_and_all() {
        assertThat(serviceLevel("120").problems())
                .containsExactly(
                        new TermsProblem.LevelOutOfBounds(kept("120"), new Bounds("0", "100")));
    }

    @Test
    void an_indicator_without_a_good_side_needs_a_corridor_to_have_consequences() {
        TargetTerms handling =
                TargetTerms.plain(
                        FormulaVariant.usual(KpiFormula.AHT_HANDLED),
                        Levels.of(number("390")),
                        Measuring.monthly(10, 1));
        Corridor corridor = new Corridor(number("360"), number("400"));

        assertThat(handling.problems()).isEmpty();
        assertThat(handling.paying(Optional.of(GivenTarget.payoff())).problems())
                .containsExactly(new TermsProblem.CorridorMissing());
        assertThat(handling.promising(Levels.within(corridor, number("410"))).problems())
                .containsExactly(new TermsProblem.CorridorUnfit(corridor, kept("410")));
        assertThat(
                        handling.promising(Levels.of(number("390"), number("380"), number("400")))
                                .problems())
                .containsExactly(new TermsProblem.LevelsWithoutSide());
        assertThat(
                        serviceLevel()
                                .promising(
                                        Levels.within(
                                                new Corridor(number("70"), number("90")),
                                                number("80")))
                                .problems())
                .hasSize(1);
    }

    @Test
    void a_promise_has_no_more_decimals_than_a_figure_keeps() {
        assertThat(serviceLevel("80.25").problems())
                .containsExactly(new TermsProblem.RoundingTooCoarse(1, kept("80.25")));
    }

    @Test
    void a_ramp_rises_and_needs_something_to_ease() {
        Allowances falling = grace("80", "70", "90");

        assertThat(serviceLevel().allowing(falling).problems())
                .containsExactly(new TermsProblem.GraceFalls(2));
        assertThat(
                        TargetTerms.plain(
                                        FormulaVariant.usual(KpiFormula.NPS_POOLED),
                                        Levels.of(number("-10")),
                                        Measuring.monthly(30, 0))
                                .allowing(grace("80"))
                                .problems())
                .containsExactly(new TermsProblem.GraceOnNothing(kept("-10")));
    }

    @Test
    void exclusions_stand_once_and_volume_says_from_where() {
        Exclusion volume = new Exclusion(ExclusionCode.VOLUME_OVER_FORECAST, false);
        Exclusion strike = new Exclusion(ExclusionCode.STRIKE, true);

        assertThat(
                        serviceLevel()
                                .allowing(
                                        new Allowances(
                                                Optional.empty(),
                                                List.of(strike, volume, strike),
                                                Optional.empty()))
                                .problems())
                .containsExactly(
                        new TermsProblem.ExclusionTwice(ExclusionCode.STRIKE),
                        new TermsProblem.ToleranceMissing());
    }

    @Test
    void compliance_promises_a_share_with_levels_of_its_own() {
        Measuring daily =
                new Measuring(
                        Granularity.DAY,
                        new PeriodSemantics.Compliance(
                                Levels.of(number("90"), number("95"), number("101"))),
                        10,
                        new Rounding(1));

        assertThat(serviceLevel().measured(daily).problems())
                .containsExactly(
                        new TermsProblem.LevelOutOfBounds(kept("101"), new Bounds("0", "100")),
                        new TermsProblem.ThresholdOnWrongSide(
                                kept("95"), kept("90"), Direction.HIGHER));
    }

    @Test
    void no_target_goes_below_the_standard_of_the_regulator() {
        TargetTerms slow = waiting("200", "240", "100").regulatedBy(Regulator.ARERA);
        RegulatedStandard standard = standard("ARERA_WAIT");

        assertThat(slow.problems(FROM_2026))
                .containsExactly(new BelowStandard(standard, kept("200"), day("2026-05-01")));
        assertThat(slow.problems(Validity.since(day("2020-05-01"))))
                .containsExactly(new BelowStandard(standard, kept("200"), day("2026-01-01")));
        assertThat(slow.problems(Validity.between(day("2020-05-01"), day("2026-01-01")))).isEmpty();
        assertThat(waiting("180", "240", "100").regulatedBy(Regulator.ARERA).problems(FROM_2026))
                .isEmpty();
        assertThat(waiting("200", "240", "100").problems(FROM_2026)).isEmpty();
    }

    @Test
    void a_ramp_does_not_go_below_the_standard_either() {
        TargetTerms answered =
                TargetTerms.plain(
                                FormulaVariant.usual(KpiFormula.ARERA_LS_REQUESTS),
                                Levels.of(number("90")),
                                Measuring.monthly(10, 1))
                        .regulatedBy(Regulator.ARERA)
                        .allowing(grace("90", "95"));

        assertThat(answered.problems(FROM_2026))
                .containsExactly(
                        new BelowStandard(
                                standard("ARERA_ANSWERED"), kept("81"), day("2026-05-01")));
    }

    @Test
    void standards_are_dated_and_cite_their_source() {
        assertThat(RegulatedStandards.inForce(Regulator.AGCOM, Kpi.ASA, day("2024-07-09")))
                .isEmpty();
        assertThat(RegulatedStandards.inForce(Regulator.AGCOM, Kpi.ASA, day("2024-07-10")))
                .map(RegulatedStandard::limit)
                .contains(kept("150"));
        assertThat(RegulatedStandards.all())
                .allSatisfy(standard ->
                        assertThat(standard.source().it()).contains(standard.regulator().name()));
    }

    @Test
    void who_may_not_see_money_gets_the_same_terms_without_it() {
        TargetTerms paid = serviceLevel().paying(Optional.of(GivenTarget.payoff()));

        assertThat(paid.withoutMoney()).isEqualTo(serviceLevel());
        assertThat(TermChange.between(Optional.of(paid), Optional.of(paid.withoutMoney())))
                .allMatch(change -> change.field().isMoney())
                .hasSize(3);
    }

    @Test
    void a_difference_tells_values_as_values() {
        TargetTerms before = serviceLevel("80");
        TargetTerms after = serviceLevel("75").standing(TargetStatus.SUSPENDED);

        assertThat(TermChange.between(Optional.of(before), Optional.of(after)))
                .containsExactly(
                        new TermChange(
                                TermField.VALUE,
                                new FieldValue.Level(kept("80")),
                                new FieldValue.Level(kept("75"))),
                        new TermChange(
                                TermField.STATUS,
                                new FieldValue.Status(TargetStatus.CURRENT),
                                new FieldValue.Status(TargetStatus.SUSPENDED)));
        assertThat(TermChange.between(Optional.of(before), Optional.of(serviceLevel("80.0"))))
                .isEmpty();
    }

    @Test
    void against_nothing_every_agreed_field_differs() {
        assertThat(TermChange.between(Optional.empty(), Optional.of(serviceLevel("80"))))
                .extracting(TermChange::field)
                .containsExactly(
                        TermField.FORMULA,
                        TermField.CONDITIONS,
                        TermField.VALUE,
                        TermField.GRANULARITY,
                        TermField.SEMANTICS,
                        TermField.MINIMUM_SAMPLE,
                        TermField.DECIMALS,
                        TermField.STATUS);
    }

    @Test
    void what_is_left_empty_is_nothing_and_no_difference_to_it() {
        TargetTerms plain =
                TargetTerms.plain(
                        FormulaVariant.usual(KpiFormula.AHT_HANDLED),
                        Levels.of(number("360")),
                        Measuring.monthly(10, 0));

        assertThat(TermField.CONDITIONS.of(plain)).isEqualTo(new FieldValue.Nothing());
        assertThat(TermField.EXCLUSIONS.of(plain)).isEqualTo(new FieldValue.Nothing());
    }

    @Test
    void an_agreed_row_becomes_usual_terms() {
        TargetValue row =
                TargetValue.usual(
                        KpiFormula.CSAT_CUT_OFF,
                        Optional.of(number("85")),
                        number("80.125"),
                        day("2020-05-01"),
                        Optional.of(day("2020-06-30")));

        TargetTerms terms = TargetTerms.of(row);

        assertThat(terms.problems()).isEmpty();
        assertThat(terms.status()).isEqualTo(TargetStatus.REVISED);
        assertThat(terms.measuring()).isEqualTo(Measuring.monthly(30, 3));
        assertThat(Validity.of(row))
                .isEqualTo(Validity.between(day("2020-05-01"), day("2020-07-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100.1", "0.5"})
    void a_ramp_asks_between_one_and_a_hundred_percent(String percent) {
        assertThatThrownBy(() -> grace(percent)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_week_of_a_ramp_begins_with_the_target() {
        GraceRamp ramp = new GraceRamp(List.of(number("80"), number("90")));

        assertThat(ramp.percentOn(day("2020-05-06"), day("2020-05-12"))).isEqualTo(kept("80"));
        assertThat(ramp.percentOn(day("2020-05-06"), day("2020-05-13"))).isEqualTo(kept("90"));
        assertThat(ramp.percentOn(day("2020-05-06"), day("2020-05-20"))).isEqualTo(kept("100"));
        assertThat(GraceRamp.asked(Direction.HIGHER, number("80"), number("80")))
                .isEqualTo(kept("64"));
        assertThat(GraceRamp.asked(Direction.LOWER, number("30"), number("80")))
                .isEqualTo(kept("37.5"));
    }

    private static TargetTerms waiting(String value, String threshold, String excellence) {
        return TargetTerms.plain(
                FormulaVariant.usual(KpiFormula.ASA_WITH_IVR),
                Levels.of(number(value), number(threshold), number(excellence)),
                Measuring.monthly(10, 0));
    }

    private static Allowances grace(String... percents) {
        GraceRamp ramp = new GraceRamp(Arrays.stream(percents).map(GivenTarget::number).toList());
        return new Allowances(Optional.of(ramp), List.of(), Optional.empty());
    }

    private static RegulatedStandard standard(String code) {
        return RegulatedStandards.all().stream()
                .filter(standard -> standard.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal kept(String written) {
        return Precision.kept(number(written));
    }
}
