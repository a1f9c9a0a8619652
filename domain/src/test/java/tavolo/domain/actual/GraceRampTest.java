package tavolo.domain.actual;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.actual.GivenMonth.PAID;
import static tavolo.domain.actual.GivenMonth.finding;
import static tavolo.domain.actual.GivenMonth.judge;
import static tavolo.domain.actual.GivenMonth.judgeDays;
import static tavolo.domain.actual.GivenMonth.series;
import static tavolo.domain.term.GivenTarget.day;
import static tavolo.domain.term.GivenTarget.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Allowances;
import tavolo.domain.term.GraceRamp;
import tavolo.domain.term.Levels;
import tavolo.domain.term.Measuring;
import tavolo.domain.term.TargetTerms;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GraceRampTest {

    @Test
    void in_the_weeks_of_a_ramp_a_part_of_the_target_is_enough() {
        TargetTerms ramp = PAID.allowing(grace("80", "90"));

        Finding first = finding(judgeDay(ramp, "2020-05-01", "2020-05-08", Ratio.of(64, 100)));
        assertThat(first.asked()).isEqualByComparingTo("64");
        assertThat(first.figure()).isEqualByComparingTo("64");
        assertThat(first.compared()).isEqualByComparingTo("80");
        assertThat(first.attainment()).isEqualTo(Attainment.ON_TARGET);
        assertThat(first.effectPercent().orElseThrow()).isEqualByComparingTo("0");

        Finding later = finding(judgeDay(ramp, "2020-05-15", "2020-05-22", Ratio.of(64, 100)));
        assertThat(later.attainment()).isEqualTo(Attainment.WORSE_THAN_THRESHOLD);
        assertThat(later.effectPercent().orElseThrow()).isEqualByComparingTo("-2");
    }

    @Test
    void no_bonus_comes_from_a_ramp() {
        TargetTerms ramp = PAID.allowing(grace("50"));

        assertThat(
                        finding(judgeDay(ramp, "2020-05-01", "2020-05-08", Ratio.of(75, 100)))
                                .compared())
                .isEqualByComparingTo("80");
        assertThat(
                        finding(judgeDay(ramp, "2020-05-01", "2020-05-08", Ratio.of(85, 100)))
                                .compared())
                .isEqualByComparingTo("85");
    }

    @Test
    void a_ramp_weighs_as_the_calls_do() {
        TargetTerms ramp = PAID.allowing(grace("50"));
        MeasuredSeries both =
                series(
                        List.of(
                                MeasuredFigure.of(
                                        MeasuredPeriod.day(day("2020-05-07")), Ratio.of(40, 300)),
                                MeasuredFigure.of(
                                        MeasuredPeriod.day(day("2020-05-08")), Ratio.of(40, 100))));

        assertThat(finding(judge(ramp, both)).asked()).isEqualByComparingTo("50");
    }

    @Test
    void where_low_is_good_a_ramp_asks_more_time() {
        TargetTerms waiting =
                TargetTerms.plain(
                                FormulaVariant.usual(KpiFormula.ASA_QUEUE),
                                Levels.of(number("30")),
                                Measuring.monthly(10, 0))
                        .allowing(grace("75"));
        MeasuredSeries measured =
                new MeasuredSeries(
                        FormulaVariant.usual(KpiFormula.ASA_QUEUE),
                        List.of(
                                MeasuredFigure.of(
                                        MeasuredPeriod.day(day("2020-05-04")),
                                        Ratio.of(4000, 100))));

        Finding finding = finding(judge(Kpi.ASA, waiting, measured));
        assertThat(finding.asked()).isEqualByComparingTo("40");
        assertThat(finding.attainment()).isEqualTo(Attainment.ON_TARGET);
    }

    private static Allowances grace(String... percents) {
        List<BigDecimal> weeks = new ArrayList<>();
        for (String percent : percents) {
            weeks.add(number(percent));
        }
        return new Allowances(Optional.of(new GraceRamp(weeks)), List.of(), Optional.empty());
    }

    private static Judgement judgeDay(TargetTerms terms, String from, String to, Ratio ratio) {
        MeasuredFigure figure = MeasuredFigure.of(MeasuredPeriod.day(day(from)), ratio);
        return judgeDays(terms, from, to, series(List.of(figure)));
    }
}
