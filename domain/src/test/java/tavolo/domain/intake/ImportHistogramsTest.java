package tavolo.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tavolo.domain.actual.Buckets;
import tavolo.domain.actual.Histogram;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.actual.MeasuredSeries;
import tavolo.domain.actual.MonthTotal;
import tavolo.domain.actual.Reading;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.Sheets;
import tavolo.domain.given.Story;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Validity;

/// Counts in fixed buckets come in from columns side by side, and from them a percentile is read.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportHistogramsTest {

    private static final Validity ALWAYS = Validity.since(LocalDate.of(2000, 1, 1));
    private static final String FIRST = "fino a 0,5 h";
    private static final ColumnMapping DAILY =
            Sheets.mapping(
                    Everyone.LINE,
                    KpiFormula.RT_P90,
                    Granularity.DAY,
                    new MappedColumns(
                            "Data",
                            Optional.empty(),
                            FIRST,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));

    private final GivenImports given = new GivenImports();

    @Test
    void each_row_is_a_histogram_and_a_month_is_their_sum() {
        FigureImport made =
                given.imported(
                        Sheets.of(
                                "tempi.csv",
                                heads(),
                                "01/04/2020" + counts(10, 20),
                                "02/04/2020" + counts(0, 5, 15)),
                        DAILY);

        assertThat(made.rows()).isEqualTo(2);
        List<MeasuredFigure> figures = figures();
        assertThat(figures)
                .containsExactly(
                        MeasuredFigure.of(
                                MeasuredPeriod.day(LocalDate.of(2020, 4, 1)), histogram(10L, 20L)),
                        MeasuredFigure.of(
                                MeasuredPeriod.day(LocalDate.of(2020, 4, 2)),
                                histogram(0L, 5L, 15L)));
        MonthTotal april = MonthTotal.of(YearMonth.of(2020, 4), figures);
        assertThat(april.sum()).isEqualTo(histogram(10L, 25L, 15L));
        Reading month =
                Reading.of(
                        new MeasuredSeries(
                                FormulaVariant.usual(KpiFormula.RT_P90),
                                List.of(april.figure(KpiFormula.RT_P90))));
        assertThat(month)
                .isEqualTo(
                        Reading.of(
                                new MeasuredSeries(
                                        FormulaVariant.usual(KpiFormula.RT_P90), figures)));
        assertThat(month.figure().orElseThrow()).isEqualByComparingTo(new BigDecimal("1.6667"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|2,5|NotWhole|1",
                "0|-1|Negative|0.5",
                "2|x|NoNumber|2",
                "19|;|Missing|2160",
                "3|10 %|Percentage|3"
            })
    void a_bad_bucket_is_named_by_row_and_column(
            int bucket, String written, String why, String upper) {
        List<String> cells = new ArrayList<>(List.of(counts(50).substring(1).split(";", -1)));
        cells.set(bucket, written.equals(";") ? "" : written);
        RowProblem problem =
                given.unfit(
                                Sheets.of(
                                        "tempi.csv",
                                        heads(),
                                        "01/04/2020" + counts(50),
                                        "02/04/2020;" + String.join(";", cells)),
                                DAILY)
                        .first()
                        .getFirst();

        assertThat(problem.row()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(head(upper));
        assertThat(problem.why().getClass().getSimpleName()).isEqualTo(why);
    }

    @Test
    void fewer_than_ten_items_are_not_taken() {
        assertThat(
                        given.unfit(
                                        Sheets.of(
                                                "tempi.csv", heads(), "01/04/2020" + counts(4, 5)),
                                        DAILY)
                                .first()
                                .getFirst()
                                .why())
                .isEqualTo(new CellProblem.GroupTooSmall(10));
    }

    @Test
    void columns_that_are_other_buckets_are_refused_with_those_that_are_needed() {
        String other = heads().replace(head("24"), head("20"));

        assertThat(
                        GivenImports.refused(
                                given.house.importFigures.by(
                                        given.provider,
                                        Sheets.of("tempi.csv", other, "01/04/2020" + counts(50)),
                                        DAILY)))
                .isInstanceOfSatisfying(
                        IntakeRefusal.MappingUnfit.class,
                        unfit ->
                                assertThat(unfit.problems().toString())
                                        .contains("0.5; 1; 2; 3; 4; 6; 8; 12; 16; 24"));
    }

    private static String heads() {
        return "Data;"
                + Buckets.HOURS.uppers().stream()
                        .map(upper -> head(upper.toPlainString()))
                        .collect(Collectors.joining(";"));
    }

    private static String head(String upper) {
        return "fino a " + upper.replace('.', ',') + " h";
    }

    private static String counts(int... first) {
        StringBuilder cells = new StringBuilder();
        for (int bucket = 0; bucket < Buckets.HOURS.uppers().size(); bucket++) {
            cells.append(';').append(bucket < first.length ? first[bucket] : 0);
        }
        return cells.toString();
    }

    private static Histogram histogram(Long... counts) {
        return Buckets.HOURS.histogram(List.of(counts));
    }

    private SeriesKey series() {
        return Story.done(given.house.readFigures.series(given.provider, Everyone.LINE)).getFirst();
    }

    private List<MeasuredFigure> figures() {
        return Story.done(given.house.readFigures.by(given.provider, series(), ALWAYS)).figures();
    }
}
