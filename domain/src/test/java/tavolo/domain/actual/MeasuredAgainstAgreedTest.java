package tavolo.domain.actual;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.actual.GivenMonth.MAY;
import static tavolo.domain.actual.GivenMonth.PAID;
import static tavolo.domain.actual.GivenMonth.finding;
import static tavolo.domain.actual.GivenMonth.judge;
import static tavolo.domain.actual.GivenMonth.judgeDays;
import static tavolo.domain.actual.GivenMonth.series;
import static tavolo.domain.term.GivenTarget.SERVICE_LEVEL;
import static tavolo.domain.term.GivenTarget.day;
import static tavolo.domain.term.GivenTarget.number;
import static tavolo.domain.term.GivenTarget.serviceLevel;
import static tavolo.domain.term.GivenTarget.version;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tavolo.domain.actual.Verdict.Cause;
import tavolo.domain.actual.Verdict.Judged;
import tavolo.domain.actual.Verdict.NotJudged;
import tavolo.domain.actual.Verdict.Observed;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Corridor;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Levels;
import tavolo.domain.term.Measuring;
import tavolo.domain.term.PeriodSemantics.Compliance;
import tavolo.domain.term.Rounding;
import tavolo.domain.term.TargetStatus;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.Validity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasuredAgainstAgreedTest {

    /// The effects are those of the contract pattern from which the rules were taken.
    @ParameterizedTest
    @CsvSource({
        "764,WORSE_THAN_TARGET,-0.72",
        "690,WORSE_THAN_THRESHOLD,-2",
        "850,ON_TARGET,0",
        "910,EXCELLENT,0.3",
        "800,ON_TARGET,0",
        "700,WORSE_THAN_TARGET,-2",
        "880,EXCELLENT,0"
    })
    void a_month_gets_its_level_and_its_effect(
            long answered, Attainment attainment, BigDecimal effect) {
        Finding finding = finding(judge(PAID, days(Ratio.of(answered, 1000))));

        assertThat(finding.attainment()).isEqualTo(attainment);
        assertThat(finding.effectPercent().orElseThrow()).isEqualByComparingTo(effect);
        assertThat(finding.asked()).isEqualByComparingTo("80");
        assertThat(finding.band()).isPresent();
    }

    @Test
    void a_figure_is_rounded_before_it_is_compared() {
        Finding finding = finding(judge(PAID, days(Ratio.of(79_950, 100_000))));

        assertThat(finding.figure()).isEqualTo(number("80.0"));
        assertThat(finding.attainment()).isEqualTo(Attainment.ON_TARGET);
    }

    @Test
    void who_may_not_see_money_sees_the_level_and_no_effect() {
        Judgement judgement = judge(PAID.withoutMoney(), days(Ratio.of(690, 1000)));

        assertThat(finding(judgement).attainment()).isEqualTo(Attainment.WORSE_THAN_THRESHOLD);
        assertThat(finding(judgement).effectPercent()).isEmpty();
    }

    @Test
    void a_suspended_target_is_observed_and_not_sanctioned() {
        Judgement judgement =
                judge(PAID.standing(TargetStatus.SUSPENDED), days(Ratio.of(690, 1000)));

        assertThat(judgement.verdict()).isInstanceOf(Observed.class);
        assertThat(judgement.verdict().effectPercent()).isEqualByComparingTo("0");
        assertThat(finding(judgement).effectPercent().orElseThrow()).isEqualByComparingTo("-2");
    }

    @Test
    void few_calls_are_not_judged() {
        Judgement judgement = judge(PAID, days(Ratio.of(0, 9)));

        assertThat(judgement.verdict()).isEqualTo(new NotJudged(Cause.SAMPLE_TOO_SMALL));
        assertThat(judgement.verdict().effectPercent()).isEqualByComparingTo("0");
        assertThat(judge(PAID, days()).verdict()).isEqualTo(new NotJudged(Cause.NO_FIGURES));
        assertThat(judge(PAID, days(Ratio.of(0, 10))).verdict()).isInstanceOf(Judged.class);
    }

    @Test
    void figures_by_another_formula_say_nothing() {
        MeasuredSeries other =
                new MeasuredSeries(FormulaVariant.usual(KpiFormula.SL_ANSWERED), List.of());

        assertThat(judge(PAID, other).verdict()).isEqualTo(new NotJudged(Cause.OTHER_FORMULA));
    }

    @Test
    void an_average_hides_what_compliance_shows() {
        MeasuredSeries uneven = days(Ratio.of(100, 100), Ratio.of(60, 100), Ratio.of(85, 100));
        TargetTerms daily = serviceLevel().measured(daily("90"));

        assertThat(finding(judge(serviceLevel(), uneven)).figure()).isEqualByComparingTo("81.7");
        Finding compliance = finding(judge(daily, uneven));
        assertThat(compliance.figure()).isEqualByComparingTo("66.6667");
        assertThat(compliance.asked()).isEqualByComparingTo("90");
        assertThat(compliance.attainment()).isEqualTo(Attainment.WORSE_THAN_TARGET);
    }

    @Test
    void a_piece_with_a_small_sample_counts_neither_way() {
        TargetTerms daily = serviceLevel().measured(daily("90"));

        assertThat(finding(judge(daily, days(Ratio.of(90, 100), Ratio.of(0, 3)))).figure())
                .isEqualByComparingTo("100");
        assertThat(judge(daily, days(Ratio.of(0, 3))).verdict())
                .isEqualTo(new NotJudged(Cause.SAMPLE_TOO_SMALL));
        assertThat(judge(daily, days()).verdict()).isEqualTo(new NotJudged(Cause.NO_FIGURES));
    }

    @Test
    void months_cannot_show_whether_days_comply() {
        MeasuredFigure month =
                MeasuredFigure.of(MeasuredPeriod.month(day("2020-05-01")), Ratio.of(9, 10));

        assertThat(judge(serviceLevel().measured(daily("90")), series(List.of(month))).verdict())
                .isEqualTo(new NotJudged(Cause.FIGURES_TOO_COARSE));
    }

    @Test
    void within_a_corridor_everything_is_on_target() {
        FormulaVariant handling = FormulaVariant.usual(KpiFormula.AHT_HANDLED);
        TargetTerms open =
                TargetTerms.plain(handling, Levels.of(number("390")), Measuring.monthly(10, 0));
        TargetTerms corridor =
                open.promising(
                        Levels.within(new Corridor(number("360"), number("400")), number("390")));
        MeasuredSeries good = new MeasuredSeries(handling, days(Ratio.of(40_000, 100)).figures());
        MeasuredSeries slow = new MeasuredSeries(handling, days(Ratio.of(40_100, 100)).figures());

        assertThat(finding(judge(Kpi.AHT, corridor, good)).attainment())
                .isEqualTo(Attainment.ON_TARGET);
        assertThat(finding(judge(Kpi.AHT, corridor, slow)).attainment())
                .isEqualTo(Attainment.WORSE_THAN_TARGET);
        assertThat(judge(Kpi.AHT, open, good).verdict())
                .isEqualTo(new NotJudged(Cause.NO_CORRIDOR));
    }

    @Test
    void each_stretch_of_a_month_is_judged_by_what_applied_in_it() {
        TargetVersion before = version(PAID, Validity.since(day("2020-01-01")), 1);
        TargetVersion revised =
                version(
                        PAID.promising(Levels.of(number("60"))),
                        Validity.since(day("2020-05-11")),
                        2);
        TargetTimeline timeline = new TargetTimeline(SERVICE_LEVEL, List.of(before, revised));
        MeasuredSeries low =
                series(
                        List.of(
                                MeasuredFigure.of(
                                        MeasuredPeriod.day(day("2020-05-10")), Ratio.of(65, 100)),
                                MeasuredFigure.of(
                                        MeasuredPeriod.day(day("2020-05-11")), Ratio.of(80, 100))));

        List<Judgement> judgements = MeasuredAgainstAgreed.over(timeline, MAY, low);

        assertThat(judgements)
                .extracting(judgement -> finding(judgement).attainment())
                .containsExactly(Attainment.WORSE_THAN_THRESHOLD, Attainment.ON_TARGET);
        assertThat(judgements.getFirst().days())
                .isEqualTo(Validity.ofDays(day("2020-05-01"), day("2020-05-10")));
        // ten of 31 days at -2 %
        assertThat(MeasuredAgainstAgreed.effectPercent(judgements)).isEqualByComparingTo("-0.6452");
        assertThat(MeasuredAgainstAgreed.effectPercent(List.of())).isEqualByComparingTo("0");
    }

    @Test
    void a_monthly_figure_cannot_be_divided_between_two_versions() {
        MeasuredFigure month =
                MeasuredFigure.of(MeasuredPeriod.month(day("2020-05-01")), Ratio.of(90, 100));

        assertThat(judgeDays(PAID, "2020-05-01", "2020-05-11", series(List.of(month))).verdict())
                .isEqualTo(new NotJudged(Cause.FIGURES_STRADDLE));
    }

    private static Measuring daily(String share) {
        return new Measuring(
                Granularity.DAY, new Compliance(Levels.of(number(share))), 10, new Rounding(1));
    }

    private static MeasuredSeries days(Ratio... ratios) {
        List<MeasuredFigure> figures = new ArrayList<>();
        for (Ratio ratio : ratios) {
            figures.add(
                    MeasuredFigure.of(
                            MeasuredPeriod.day(MAY.from().plusDays(figures.size())), ratio));
        }
        return series(figures);
    }
}
