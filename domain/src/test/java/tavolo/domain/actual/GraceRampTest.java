package tavolo.domain.actual;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.term.GivenTarget.day;
import static tavolo.domain.term.GivenTarget.number;
import static tavolo.domain.term.GivenTarget.serviceLevel;
import static tavolo.domain.term.GivenTarget.version;

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
import tavolo.domain.term.GivenTarget;
import tavolo.domain.term.GraceRamp;
import tavolo.domain.term.Levels;
import tavolo.domain.term.Measuring;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TargetVersionId;
import tavolo.domain.term.Validity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GraceRampTest {

    private static final Validity MAY = Validity.between(day("2020-05-01"), day("2020-06-01"));
    private static final TargetTerms PAID =
            serviceLevel().paying(Optional.of(GivenTarget.payoff()));

    @Test
    void in_the_weeks_of_a_ramp_a_part_of_the_target_is_enough() {
        TargetTerms ramp = PAID.allowing(grace("80", "90"));

        Finding first = finding(judgeDays(ramp, "2020-05-01", "2020-05-08", Ratio.of(64, 100)));
        assertThat(first.asked()).isEqualByComparingTo("64");
        assertThat(first.figure()).isEqualByComparingTo("64");
        assertThat(first.compared()).isEqualByComparingTo("80");
        assertThat(first.attainment()).isEqualTo(Attainment.ON_TARGET);
        assertThat(first.effectPercent().orElseThrow()).isEqualByComparingTo("0");

        Finding later = finding(judgeDays(ramp, "2020-05-15", "2020-05-22", Ratio.of(64, 100)));
        assertThat(later.attainment()).isEqualTo(Attainment.WORSE_THAN_THRESHOLD);
        assertThat(later.effectPercent().orElseThrow()).isEqualByComparingTo("-2");
    }

    @Test
    void no_bonus_comes_from_a_ramp() {
        TargetTerms ramp = PAID.allowing(grace("50"));

        assertThat(
                        finding(judgeDays(ramp, "2020-05-01", "2020-05-08", Ratio.of(75, 100)))
                                .compared())
                .isEqualByComparingTo("80");
        assertThat(
                        finding(judgeDays(ramp, "2020-05-01", "2020-05-08", Ratio.of(85, 100)))
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

    private static Judgement judge(TargetTerms terms, MeasuredSeries series) {
        return judge(Kpi.SL, terms, series);
    }

    private static Judgement judge(Kpi kpi, TargetTerms terms, MeasuredSeries series) {
        TargetVersion version = version(serviceLevel(), Validity.since(day("2020-05-01")), 1);
        TargetVersionId id = version.id();
        TargetVersion own =
                new TargetVersion(
                        id,
                        new TargetSubject(kpi, GivenTarget.LINE),
                        terms,
                        version.validity(),
                        version.recordedAt());
        return MeasuredAgainstAgreed.of(own, MAY, series);
    }

    private static Judgement judgeDays(
            TargetTerms terms, String from, String to, MeasuredSeries series) {
        TargetVersion version = version(terms, Validity.since(day("2020-05-01")), 1);
        return MeasuredAgainstAgreed.of(version, Validity.between(day(from), day(to)), series);
    }

    private static Judgement judgeDays(TargetTerms terms, String from, String to, Ratio ratio) {
        MeasuredFigure figure = MeasuredFigure.of(MeasuredPeriod.day(day(from)), ratio);
        return judgeDays(terms, from, to, series(List.of(figure)));
    }

    private static Finding finding(Judgement judgement) {
        return judgement.verdict().found().orElseThrow();
    }

    private static MeasuredSeries series(List<MeasuredFigure> figures) {
        return new MeasuredSeries(FormulaVariant.usual(KpiFormula.SL_OFFERED), figures);
    }
}
