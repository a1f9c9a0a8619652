package tavolo.domain.measured;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.measured.GivenFigures.day;
import static tavolo.domain.term.GivenTarget.number;
import static tavolo.domain.term.GivenTarget.payoff;
import static tavolo.domain.term.GivenTarget.serviceLevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tavolo.domain.actual.ExclusionClaim;
import tavolo.domain.actual.Judgement;
import tavolo.domain.actual.MeasuredAgainstAgreed;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.actual.MeasuredSeries;
import tavolo.domain.actual.Ratio;
import tavolo.domain.actual.Verdict;
import tavolo.domain.actual.Verdict.Cause;
import tavolo.domain.actual.Volume;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.claim.Claim;
import tavolo.domain.claim.ClaimId;
import tavolo.domain.claim.ClaimSettling;
import tavolo.domain.claim.ClaimState;
import tavolo.domain.claim.ClaimedTime;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;
import tavolo.domain.target.Exclusion;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Allowances;
import tavolo.domain.term.GraceRamp;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Levels;
import tavolo.domain.term.Measuring;
import tavolo.domain.term.PeriodSemantics;
import tavolo.domain.term.Rounding;
import tavolo.domain.term.TargetStatus;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.Validity;
import tavolo.domain.term.Workplace;

/// Every period is judged by the terms in force, and by its months as it would be by its days.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadMeasuredTest {

    private static final MeasuredSpan YEAR = new MeasuredSpan(YearMonth.of(2020, 12), 12);
    private static final Validity ALWAYS = Validity.since(day("2019-01-01"));

    @Test
    void a_month_is_judged_by_what_was_counted_and_never_by_a_mean_of_percentages() {
        GivenFigures given =
                new GivenFigures()
                        .agreed(serviceLevel(), ALWAYS)
                        .measured(
                                Granularity.DAY,
                                List.of(
                                        figure("2020-03-02", 180, 200),
                                        figure("2020-03-03", 4, 20)));

        Judgement march = judgement(given.row(YEAR), "2020-03-01");

        assertThat(march.net().figure()).contains(new BigDecimal("83.63636364"));
        assertThat(march.verdict()).isInstanceOf(Verdict.Judged.class);
        assertThat(judgement(given.row(YEAR), "2020-04-01").verdict())
                .isEqualTo(new Verdict.NotJudged(Cause.NO_FIGURES));
    }

    static Stream<TargetTerms> terms() {
        Allowances flooded =
                new Allowances(
                        Optional.empty(),
                        List.of(
                                new Exclusion(ExclusionCode.VOLUME_OVER_FORECAST, false),
                                new Exclusion(ExclusionCode.CLIENT_SYSTEM_DOWN, true)),
                        Optional.of(number("10")));
        Allowances ramp =
                new Allowances(
                        Optional.of(new GraceRamp(List.of(number("60"), number("80")))),
                        List.of(),
                        Optional.empty());
        return Stream.of(
                serviceLevel(),
                serviceLevel().paying(Optional.of(payoff())),
                serviceLevel().allowing(flooded),
                serviceLevel().allowing(ramp),
                serviceLevel().standing(TargetStatus.SUSPENDED),
                serviceLevel().measured(measured(Granularity.QUARTER)),
                serviceLevel().measured(measured(Granularity.WEEK)),
                serviceLevel()
                        .measured(
                                new Measuring(
                                        Granularity.DAY,
                                        new PeriodSemantics.Compliance(Levels.of(number("90"))),
                                        10,
                                        new Rounding(1))));
    }

    private static Measuring measured(Granularity granularity) {
        return new Measuring(granularity, new PeriodSemantics.Average(), 10, new Rounding(1));
    }

    /// Ten seeds, each with a change of terms on some day and one granted claim.
    @ParameterizedTest
    @MethodSource("terms")
    void months_say_what_their_days_say(TargetTerms terms) {
        for (long seed = 0; seed < 10; seed++) {
            Random chance = new Random(seed);
            List<MeasuredFigure> figures = days(chance);
            LocalDate change = day("2020-01-05").plusDays(chance.nextInt(340));
            Claim claim = granted(day("2020-02-01").plusDays(chance.nextInt(200)));
            GivenFigures given =
                    new GivenFigures()
                            .agreed(terms, ALWAYS)
                            .agreed(
                                    terms.promising(Levels.of(number("75"))),
                                    Validity.since(change))
                            .claimed(claim)
                            .measured(Granularity.DAY, figures);

            MeasuredRow row = given.row(YEAR);

            ExclusionClaim on = claim.time().onFigures();
            MeasuredSeries all =
                    new MeasuredSeries(
                            FormulaVariant.usual(KpiFormula.SL_OFFERED),
                            figures.stream().map(on::on).toList());
            assertThat(row.periods()).isNotEmpty();
            for (MeasuredPeriodLine line : row.periods()) {
                assertThat(MeasuredAgainstAgreed.over(given.timeline(), line.days(), all))
                        .as("%s", line.days())
                        .containsExactly(line.judgement().orElseThrow());
            }
        }
    }

    private static List<MeasuredFigure> days(Random chance) {
        List<MeasuredFigure> days = new ArrayList<>();
        for (LocalDate day = day("2020-01-01"); day.getYear() == 2020; day = day.plusDays(1)) {
            int calls = 50 + chance.nextInt(400);
            MeasuredFigure plain =
                    MeasuredFigure.of(
                            MeasuredPeriod.day(day), Ratio.of(chance.nextInt(calls), calls));
            if (chance.nextInt(10) > 0) {
                days.add(
                        plain.against(
                                new Volume(
                                        BigDecimal.valueOf(calls),
                                        BigDecimal.valueOf(calls * 2L - chance.nextInt(calls)))));
            }
        }
        return days;
    }

    private static Claim granted(LocalDate day) {
        return new Claim(
                new ClaimId(new UUID(8, 1)),
                new AgreementId(new UUID(5, 1)),
                new ClaimedTime(
                        ExclusionCode.CLIENT_SYSTEM_DOWN,
                        day.atStartOfDay(),
                        day.plusDays(3).atStartOfDay(),
                        Set.of(GivenFigures.SUBJECT),
                        "ticket 4711"),
                new OrganisationId(new UUID(1, 1)),
                new PersonId(new UUID(2, 1)),
                Instant.EPOCH,
                Optional.of(
                        new ClaimSettling(
                                ClaimState.GRANTED,
                                new PersonId(new UUID(2, 2)),
                                Instant.EPOCH,
                                "")));
    }

    @Test
    void what_was_measured_before_any_terms_is_told_without_a_judgement() {
        MeasuredRow row =
                new GivenFigures()
                        .agreed(serviceLevel(), Validity.since(day("2020-03-16")))
                        .measured(
                                Granularity.DAY,
                                List.of(
                                        figure("2020-02-10", 90, 100),
                                        figure("2020-03-10", 10, 100),
                                        figure("2020-03-20", 85, 100)))
                        .row(YEAR);

        MeasuredPeriodLine first = row.periods().getFirst();
        assertThat(first.judgement()).isEmpty();
        assertThat(first.days().from()).isEqualTo(day("2020-02-01"));
        assertThat(first.counting().figure()).contains(new BigDecimal("90.00000000"));
        assertThat(judgement(row, "2020-03-16").net().figure())
                .contains(new BigDecimal("85.00000000"));
    }

    @Test
    void too_few_are_not_judged() {
        MeasuredRow row =
                new GivenFigures()
                        .agreed(serviceLevel(), ALWAYS)
                        .measured(Granularity.DAY, List.of(figure("2020-03-02", 0, 9)))
                        .row(YEAR);

        assertThat(judgement(row, "2020-03-01").verdict())
                .isEqualTo(new Verdict.NotJudged(Cause.SAMPLE_TOO_SMALL));
    }

    @Test
    void the_newest_terms_stand_beside_those_before_them() {
        MeasuredRow row =
                new GivenFigures()
                        .agreed(serviceLevel("80"), ALWAYS)
                        .agreed(serviceLevel("70"), Validity.since(day("2020-03-16")))
                        .measured(Granularity.DAY, List.of(figure("2020-03-20", 85, 100)))
                        .row(YEAR);

        assertThat(row.version().orElseThrow().terms().levels().value()).isEqualByComparingTo("70");
        assertThat(row.before().orElseThrow().terms().levels().value()).isEqualByComparingTo("80");
        assertThat(row.newest().orElseThrow().days().from()).isEqualTo(day("2020-03-16"));
    }

    @Test
    void remote_and_on_site_together_are_the_whole_where_nothing_else_is() {
        MeasuredRow row =
                new GivenFigures()
                        .agreed(serviceLevel(), ALWAYS)
                        .measured(
                                Granularity.DAY,
                                Workplace.REMOTE,
                                List.of(figure("2020-03-02", 90, 100)))
                        .measured(
                                Granularity.DAY,
                                Workplace.ON_SITE,
                                List.of(figure("2020-03-02", 30, 100)))
                        .row(YEAR);

        assertThat(judgement(row, "2020-03-01").net().figure())
                .contains(new BigDecimal("60.00000000"));
        assertThat(row.sources()).hasSize(2);
    }

    @Test
    void of_figures_of_two_lengths_those_count_that_cover_more_days() {
        MeasuredRow row =
                new GivenFigures()
                        .agreed(serviceLevel(), ALWAYS)
                        .measured(
                                Granularity.DAY,
                                List.of(
                                        figure("2020-03-02", 90, 100),
                                        figure("2020-03-03", 90, 100)))
                        .measured(
                                Granularity.INTERVAL_30M,
                                List.of(
                                        MeasuredFigure.of(
                                                MeasuredPeriod.halfHour(
                                                        day("2020-03-02").atTime(9, 0)),
                                                Ratio.of(1, 50))))
                        .row(YEAR);

        assertThat(judgement(row, "2020-03-01").net().figure())
                .contains(new BigDecimal("90.00000000"));
    }

    /// Source: the worked test of the payoff, 76.4 % gives -0.72 % and 91 % gives 0.3 %.
    @Test
    void months_bring_what_the_bands_say() {
        List<MonthlyEffect> months =
                new GivenFigures()
                        .agreed(serviceLevel().paying(Optional.of(payoff())), ALWAYS)
                        .measured(
                                Granularity.DAY,
                                List.of(
                                        figure("2020-03-02", 764, 1000),
                                        figure("2020-04-02", 910, 1000)))
                        .read(YEAR)
                        .months();

        assertThat(months)
                .extracting(MonthlyEffect::month)
                .containsExactly(YearMonth.of(2020, 4), YearMonth.of(2020, 3));
        assertThat(months.getFirst().total().orElseThrow()).isEqualByComparingTo("0.3");
        assertThat(months.getLast().total().orElseThrow()).isEqualByComparingTo("-0.72");
    }

    @Test
    void what_is_observed_moves_no_fee() {
        List<MonthlyEffect> months =
                new GivenFigures()
                        .agreed(
                                serviceLevel()
                                        .paying(Optional.of(payoff()))
                                        .standing(TargetStatus.SUSPENDED),
                                ALWAYS)
                        .measured(Granularity.DAY, List.of(figure("2020-03-02", 764, 1000)))
                        .read(YEAR)
                        .months();

        assertThat(months.getFirst().total().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void terms_without_money_bring_no_months() {
        assertThat(
                        new GivenFigures()
                                .agreed(serviceLevel(), ALWAYS)
                                .measured(Granularity.DAY, List.of(figure("2020-03-02", 764, 1000)))
                                .read(YEAR)
                                .months())
                .isEmpty();
    }

    private static MeasuredFigure figure(String day, int top, int base) {
        return MeasuredFigure.of(MeasuredPeriod.day(day(day)), Ratio.of(top, base));
    }

    private static Judgement judgement(MeasuredRow row, String from) {
        return row.periods().stream()
                .filter(line -> line.days().from().equals(day(from)))
                .findFirst()
                .flatMap(MeasuredPeriodLine::judgement)
                .orElseThrow();
    }
}
