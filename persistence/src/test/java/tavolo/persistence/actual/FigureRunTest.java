package tavolo.persistence.actual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.persistence.schema.Tables.FIGURE_RUN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.actual.Ratio;
import tavolo.domain.actual.Volume;
import tavolo.domain.term.Granularity;

class FigureRunTest {

    private static final LocalDate DAY = LocalDate.of(2020, 4, 20);

    @Test
    void the_figures_of_a_day_are_one_text_in_the_order_of_time() {
        MeasuredFigure late =
                halfHour(18, Ratio.of(-3, 40))
                        .against(
                                new Volume(
                                        new BigDecimal("1200.0000"), new BigDecimal("1000.5000")));
        MeasuredFigure early =
                halfHour(9, new Ratio(new BigDecimal("80.25"), new BigDecimal("100")));

        String written = FigureRun.write(List.of(late, early));

        assertThat(written).isEqualTo("540 80.25 100;1080 -3 40 1200 1000.5");
        assertThat(FigureRun.read(Granularity.INTERVAL_30M, DAY, written))
                .containsExactly(early, late);
        assertThat(FigureRun.firstMinute(List.of(late, early))).isEqualTo(540);
    }

    /// The rows of before runs were kept have four decimals.
    @Test
    void figures_that_were_rows_of_their_own_are_read_as_they_were() {
        assertThat(FigureRun.read(Granularity.DAY, DAY, "0 80.0000 100.0000"))
                .containsExactly(MeasuredFigure.of(MeasuredPeriod.day(DAY), Ratio.of(80, 100)));
    }

    /// The longest day has 48 half hours; every number is below 10¹² with four decimals.
    @Test
    void the_longest_day_fits_the_column() {
        BigDecimal most = new BigDecimal("999999999999.9999");
        List<MeasuredFigure> day =
                IntStream.range(0, 48)
                        .mapToObj(number ->
                                MeasuredFigure.of(
                                                MeasuredPeriod.halfHour(
                                                        DAY.atStartOfDay()
                                                                .plusMinutes(30L * number)),
                                                new Ratio(most.negate(), most))
                                        .against(new Volume(most, most)))
                        .toList();

        assertThat(FigureRun.write(day))
                .hasSizeLessThanOrEqualTo(FIGURE_RUN.FIGURES.getDataType().length());
    }

    @Test
    void a_period_does_not_come_twice() {
        MeasuredFigure one = halfHour(9, Ratio.of(80, 100));

        assertThatThrownBy(() -> FigureRun.write(List.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static MeasuredFigure halfHour(int hour, Ratio ratio) {
        return MeasuredFigure.of(MeasuredPeriod.halfHour(DAY.atTime(hour, 0)), ratio);
    }
}
