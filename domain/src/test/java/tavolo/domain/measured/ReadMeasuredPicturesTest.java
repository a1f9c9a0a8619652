package tavolo.domain.measured;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.measured.GivenFigures.day;
import static tavolo.domain.term.GivenTarget.serviceLevel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.actual.MeasuredSeries;
import tavolo.domain.actual.Ratio;
import tavolo.domain.actual.Reading;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Validity;
import tavolo.domain.term.Workplace;

/// What is drawn is computed from sums, whatever it is divided by.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadMeasuredPicturesTest {

    private static final MeasuredSpan YEAR = new MeasuredSpan(YearMonth.of(2020, 12), 12);
    private static final Validity ALWAYS = Validity.since(day("2019-01-01"));
    private static final LocalDate REMOTE = day("2020-03-16");

    private final GivenFigures given =
            new GivenFigures().agreed(serviceLevel(), ALWAYS).remoteSince(REMOTE);

    @Test
    void remote_and_on_site_stand_side_by_side_month_by_month() {
        given.measured(
                        Granularity.DAY,
                        Workplace.REMOTE,
                        List.of(figure("2020-03-20", 180, 200), figure("2020-03-21", 4, 20)))
                .measured(
                        Granularity.DAY,
                        Workplace.ON_SITE,
                        List.of(figure("2020-02-20", 50, 100), figure("2020-03-20", 30, 100)));

        List<WorkplaceMonths.Month> months = pictures().workplaces().orElseThrow().months();

        assertThat(months)
                .extracting(WorkplaceMonths.Month::month)
                .containsExactly(YearMonth.of(2020, 2), YearMonth.of(2020, 3));
        assertThat(months.getFirst().remote().figure()).isEmpty();
        assertThat(months.getLast().remote().figure()).contains(new BigDecimal("83.63636364"));
        assertThat(months.getLast().onSite().figure()).contains(new BigDecimal("30.00000000"));
    }

    @Test
    void one_workplace_alone_is_no_comparison() {
        given.measured(Granularity.DAY, Workplace.REMOTE, List.of(figure("2020-03-20", 180, 200)));

        assertThat(pictures().workplaces()).isEmpty();
    }

    @Test
    void cells_of_fewer_than_ten_are_not_shown() {
        given.measured(
                        Granularity.DAY,
                        Workplace.REMOTE,
                        List.of(figure("2020-03-20", 9, 9), figure("2020-04-20", 9, 10)))
                .measured(
                        Granularity.DAY, Workplace.ON_SITE, List.of(figure("2020-03-20", 30, 100)));

        assertThat(pictures().workplaces().orElseThrow().months().getFirst().remote().figure())
                .isEmpty();
    }

    @Test
    void the_month_in_which_remote_work_begins_is_divided_on_its_day() {
        given.measured(
                Granularity.DAY,
                List.of(
                        figure("2020-02-10", 80, 100),
                        figure("2020-03-15", 70, 100),
                        figure("2020-03-16", 60, 100),
                        figure("2020-04-10", 90, 100)));

        RemoteTurn turn = pictures().turn().orElseThrow();

        assertThat(turn.day()).isEqualTo(REMOTE);
        assertThat(turn.pieces())
                .extracting(piece -> piece.days().from())
                .containsExactly(day("2020-02-01"), day("2020-03-01"), REMOTE, day("2020-04-01"));
        assertThat(turn.before().figure()).contains(new BigDecimal("75.00000000"));
        assertThat(turn.since().figure()).contains(new BigDecimal("75.00000000"));
        assertThat(turn.pieces().getLast().isSince()).isTrue();
    }

    @Test
    void a_figure_of_a_whole_month_is_not_divided() {
        given.measured(
                Granularity.MONTH,
                List.of(
                        MeasuredFigure.of(
                                MeasuredPeriod.month(day("2020-02-01")), Ratio.of(80, 100)),
                        MeasuredFigure.of(
                                MeasuredPeriod.month(day("2020-03-01")), Ratio.of(1, 100)),
                        MeasuredFigure.of(
                                MeasuredPeriod.month(day("2020-04-01")), Ratio.of(90, 100))));

        RemoteTurn turn = pictures().turn().orElseThrow();

        assertThat(turn.pieces()).hasSize(2);
        assertThat(turn.before().figure()).contains(new BigDecimal("80.00000000"));
        assertThat(turn.since().figure()).contains(new BigDecimal("90.00000000"));
    }

    @Test
    void without_figures_on_both_sides_there_is_no_turn() {
        given.measured(Granularity.DAY, List.of(figure("2020-04-10", 90, 100)));

        assertThat(pictures().turn()).isEmpty();
    }

    /// Ten seeds: the half hours together are the whole, and each is the sum of its days.
    @Test
    void half_hours_are_summed_over_days_and_never_averaged() {
        for (long seed = 0; seed < 10; seed++) {
            Random chance = new Random(seed);
            List<MeasuredFigure> figures =
                    IntStream.range(0, 40)
                            .boxed()
                            .flatMap(number ->
                                    IntStream.range(0, 6)
                                            .mapToObj(half -> half(chance, number, half)))
                            .toList();
            GivenFigures world =
                    new GivenFigures()
                            .agreed(serviceLevel(), ALWAYS)
                            .remoteSince(REMOTE)
                            .measured(Granularity.INTERVAL_30M, figures);

            DayProfile profile = world.pictures(YEAR).day().orElseThrow();

            assertThat(profile.measuredDays()).isEqualTo(40);
            assertThat(profile.halfHours()).hasSize(6);
            for (DayProfile.HalfHour half : profile.halfHours()) {
                List<MeasuredFigure> same =
                        figures.stream()
                                .filter(each ->
                                        each.period().start().toLocalTime().equals(half.start()))
                                .toList();
                assertThat(half.reading())
                        .isEqualTo(
                                Reading.of(
                                        new MeasuredSeries(
                                                FormulaVariant.usual(KpiFormula.SL_OFFERED),
                                                same)));
            }
        }
    }

    private static MeasuredFigure half(Random chance, int number, int half) {
        int calls = 10 + chance.nextInt(90);
        return MeasuredFigure.of(
                MeasuredPeriod.halfHour(
                        day("2020-02-01")
                                .plusDays(number)
                                .atTime(LocalTime.of(9, 0).plusMinutes(30L * half))),
                Ratio.of(chance.nextInt(calls), calls));
    }

    private MeasuredPictures pictures() {
        return given.pictures(YEAR);
    }

    private static MeasuredFigure figure(String day, int top, int base) {
        return MeasuredFigure.of(MeasuredPeriod.day(day(day)), Ratio.of(top, base));
    }
}
