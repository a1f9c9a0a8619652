package tavolo.domain.actual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.domain.term.GivenTarget.day;
import static tavolo.domain.term.GivenTarget.number;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Validity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingTest {

    private static final Validity MAY = Validity.between(day("2020-05-01"), day("2020-06-01"));

    @Test
    void two_hundred_calls_at_ninety_and_twenty_at_twenty_are_not_fifty_five() {
        Reading reading =
                Reading.of(days(KpiFormula.SL_OFFERED, Ratio.of(180, 200), Ratio.of(4, 20)));

        assertThat(reading.figure().orElseThrow()).isEqualByComparingTo("83.63636364");
        assertThat(reading.sample()).isEqualByComparingTo("220");
    }

    @Test
    void nothing_is_read_from_nothing() {
        assertThat(Reading.of(days(KpiFormula.SL_OFFERED, Ratio.of(0, 0))).figure()).isEmpty();
        assertThat(Reading.of(days(KpiFormula.SL_OFFERED)).figure()).isEmpty();
    }

    @Test
    void a_stock_takes_its_end_value() {
        assertThat(
                        figure(
                                days(
                                        KpiFormula.BKL_OPEN,
                                        Ratio.stock(40),
                                        Ratio.stock(70),
                                        Ratio.stock(12))))
                .isEqualByComparingTo("12");
    }

    @Test
    void a_backlog_in_days_is_the_end_stock_over_an_average_day() {
        assertThat(figure(days(KpiFormula.BKL_DAYS, Ratio.of(90, 100), Ratio.of(75, 50))))
                .isEqualByComparingTo("1");
        assertThat(figure(days(KpiFormula.BKL_DAYS, Ratio.of(90, 100), Ratio.of(75, 0))))
                .isEqualByComparingTo("1.5");
    }

    @Test
    void promoters_less_detractors_are_pooled() {
        assertThat(figure(days(KpiFormula.NPS_POOLED, Ratio.of(50, 100), Ratio.of(-10, 20))))
                .isEqualByComparingTo("33.33333333");
    }

    @Test
    void attrition_is_that_of_a_year() {
        assertThat(figure(days(KpiFormula.ATR_ANNUAL, Ratio.of(2, 100), Ratio.of(1, 100))))
                .isEqualByComparingTo("18");
    }

    @Test
    void a_percentile_is_read_from_the_sum_of_the_histograms() {
        Histogram quick = histogram(90, 10, 0);
        Histogram slow = histogram(0, 50, 50);

        BigDecimal whole = figure(days(KpiFormula.RT_P90, quick, slow));

        assertThat(whole).isEqualByComparingTo("38.4");
        assertThat(quick.percentile(number("90"))).isEqualByComparingTo("12");
        assertThat(slow.percentile(number("90"))).isEqualByComparingTo("43.2");
    }

    @ParameterizedTest
    @CsvSource({"50,5", "100,10", "0.1,0.01"})
    void items_lie_evenly_in_their_bucket(BigDecimal percent, BigDecimal value) {
        Histogram one = new Histogram(List.of(number("0"), number("10")), List.of(10L));

        assertThat(one.percentile(percent)).isEqualByComparingTo(value);
    }

    @Test
    void an_empty_bucket_is_passed_over() {
        assertThat(histogram(0, 0, 4).percentile(number("50"))).isEqualByComparingTo("36");
        assertThat(histogram(1, 0, 1).percentile(number("50"))).isEqualByComparingTo("12");
    }

    @Test
    void a_histogram_that_cannot_be_is_refused() {
        List<BigDecimal> edges = List.of(number("0"), number("1"));

        assertThatThrownBy(() -> new Histogram(edges, List.of(1L, 2L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Histogram(edges, List.of(-1L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Histogram(edges.reversed(), List.of(1L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Histogram(edges, List.of(0L)).percentile(number("90")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> histogram(1, 1, 1).plus(Ratio.of(1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> histogram(1, 1, 1).plus(new Histogram(edges, List.of(1L))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_month_is_the_same_by_half_hours_and_by_days(long seed) {
        Random random = new Random(seed);
        List<MeasuredFigure> halfHours = new ArrayList<>();
        List<MeasuredFigure> wholeDays = new ArrayList<>();
        MAY.from()
                .datesUntil(day("2020-06-01"))
                .forEach(day -> {
                    Ratio sum = Ratio.of(0, 0);
                    for (int index = 16; index < 40; index++) {
                        int offered = random.nextInt(60);
                        Ratio ratio = Ratio.of(offered == 0 ? 0 : random.nextInt(offered), offered);
                        LocalDateTime start = day.atStartOfDay().plusMinutes(30L * index);
                        halfHours.add(MeasuredFigure.of(MeasuredPeriod.halfHour(start), ratio));
                        sum = sum.plus(ratio);
                    }
                    wholeDays.add(MeasuredFigure.of(MeasuredPeriod.day(day), sum));
                });

        MeasuredSeries fine = series(KpiFormula.SL_OFFERED, halfHours);
        assertThat(Reading.of(fine))
                .isEqualTo(Reading.of(series(KpiFormula.SL_OFFERED, wholeDays)));
        assertThat(fine.by(Granularity.DAY)).hasSize(31);
        assertThat(fine.by(Granularity.MONTH)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_percentile_lies_among_those_of_the_parts(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Histogram one =
                    histogram(1 + random.nextInt(50), random.nextInt(50), random.nextInt(50));
            Histogram other =
                    histogram(random.nextInt(50), 1 + random.nextInt(50), random.nextInt(50));
            BigDecimal percent = BigDecimal.valueOf(1 + random.nextInt(100));
            BigDecimal low = one.percentile(percent).min(other.percentile(percent));
            BigDecimal high = one.percentile(percent).max(other.percentile(percent));

            assertThat(one.plus(other).percentile(percent))
                    .isBetween(low.subtract(number("0.001")), high.add(number("0.001")));
            assertThat(one.plus(other).minus(other)).isEqualTo(one);
        }
    }

    @Test
    void kinds_of_contacts_weigh_by_their_volume() {
        Stratum calls = new Stratum(Ratio.of(90, 100), number("900"));
        Stratum complaints = new Stratum(Ratio.of(50, 100), number("100"));

        assertThat(Stratum.weighted(List.of(calls, complaints))).isEqualTo(Ratio.of(860, 1000));
        assertThatThrownBy(() -> new Stratum(Ratio.of(0, 0), number("5")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_contact_is_counted_twice() {
        MeasuredFigure whole =
                MeasuredFigure.of(MeasuredPeriod.day(day("2020-05-04")), Ratio.of(1, 2));
        MeasuredFigure part =
                MeasuredFigure.of(
                        MeasuredPeriod.halfHour(LocalDateTime.parse("2020-05-04T10:00")),
                        Ratio.of(1, 2));

        assertThatThrownBy(() -> series(KpiFormula.SL_OFFERED, List.of(part, whole)))
                .hasMessageContaining("no figure lies in another");
    }

    @Test
    void a_figure_begins_where_its_piece_of_time_does() {
        LocalDateTime crooked = LocalDateTime.parse("2020-05-04T10:15");

        assertThatThrownBy(() -> MeasuredPeriod.halfHour(crooked))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new MeasuredPeriod(Granularity.WEEK, day("2020-05-04").atStartOfDay()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(MeasuredPeriod.month(day("2020-05-01")).days()).hasSize(31);
    }

    @Test
    void impossible_counts_are_named() {
        assertThat(FigureProblem.of(KpiFormula.OCC_LOGGED, number("110"), number("100")))
                .containsExactly(new FigureProblem.PartAboveWhole(number("110"), number("100")));
        assertThat(FigureProblem.of(KpiFormula.SL_OFFERED, number("-1"), number("-2")))
                .containsExactly(
                        new FigureProblem.BelowZero(number("-2")),
                        new FigureProblem.BelowZero(number("-1")));
        assertThat(FigureProblem.of(KpiFormula.AHT_HANDLED, number("5"), number("0")))
                .containsExactly(new FigureProblem.SomethingOfNothing(number("5")));
        assertThat(FigureProblem.of(KpiFormula.RT_P90, number("1"), number("1")))
                .containsExactly(new FigureProblem.HistogramNeeded(KpiFormula.RT_P90));
        assertThat(FigureProblem.of(KpiFormula.NPS_POOLED, number("-5"), number("10"))).isEmpty();
        assertThat(FigureProblem.of(KpiFormula.AHT_HANDLED, number("3900"), number("10")))
                .isEmpty();
    }

    private static BigDecimal figure(MeasuredSeries series) {
        return Reading.of(series).figure().orElseThrow();
    }

    private static Histogram histogram(long first, long second, long third) {
        return new Histogram(
                List.of(number("0"), number("12"), number("24"), number("48")),
                List.of(first, second, third));
    }

    private static MeasuredSeries days(KpiFormula formula, Quantity... quantities) {
        List<MeasuredFigure> figures = new ArrayList<>();
        for (Quantity quantity : Arrays.asList(quantities)) {
            figures.add(
                    MeasuredFigure.of(
                            MeasuredPeriod.day(MAY.from().plusDays(figures.size())), quantity));
        }
        return series(formula, figures);
    }

    private static MeasuredSeries series(KpiFormula formula, List<MeasuredFigure> figures) {
        return new MeasuredSeries(FormulaVariant.usual(formula), figures);
    }
}
