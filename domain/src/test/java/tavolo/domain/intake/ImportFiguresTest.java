package tavolo.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.given.Sheets.COLUMNS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.actual.Ratio;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.House;
import tavolo.domain.given.Sheets;
import tavolo.domain.given.Story;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Validity;
import tavolo.domain.term.Workplace;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportFiguresTest {

    private static final Validity ALWAYS = Validity.since(LocalDate.of(2000, 1, 1));
    private static final ColumnMapping DAILY = Sheets.daily(Everyone.LINE);
    private static final ColumnMapping HALF_HOURS =
            Sheets.mapping(
                    Everyone.LINE,
                    KpiFormula.SL_OFFERED,
                    Granularity.INTERVAL_30M,
                    Sheets.halfHours());
    private static final String HEADS = "Data;Ora;Sede;Luogo;Offerte;Entro 20 s";

    private final House house = new House();
    private final Actor provider = house.everyone.at(PartySide.PROVIDER);

    @Test
    void the_figures_of_a_file_are_those_that_are_read_afterwards() {
        FigureImport made = imported(Sheets.days(), DAILY);

        assertThat(made.rows()).isEqualTo(2);
        assertThat(made.number()).isEqualTo(1);
        assertThat(figures())
                .containsExactly(
                        MeasuredFigure.of(
                                MeasuredPeriod.day(LocalDate.of(2020, 4, 1)), Ratio.of(900, 1200)),
                        MeasuredFigure.of(
                                MeasuredPeriod.day(LocalDate.of(2020, 4, 2)),
                                Ratio.of(1001, 1100)));
    }

    @Test
    void a_later_import_stands_until_it_is_undone() {
        imported(Sheets.days(), DAILY);
        FigureImport later =
                imported(Sheets.of("b.csv", "Data;Offerte;Entro 20 s", "02/04/2020;100;50"), DAILY);
        assertThat(figures())
                .extracting(MeasuredFigure::gross)
                .containsExactly(Ratio.of(900, 1200), Ratio.of(50, 100));

        Story.done(house.undoImport.by(provider, later.id()));

        assertThat(figures())
                .extracting(MeasuredFigure::gross)
                .containsExactly(Ratio.of(900, 1200), Ratio.of(1001, 1100));
        assertThat(refused(house.undoImport.by(provider, later.id())))
                .isInstanceOf(IntakeRefusal.UndoneBefore.class);
    }

    @Test
    void the_same_file_by_the_same_mapping_changes_nothing_until_it_was_undone() {
        FigureImport first = imported(Sheets.days(), DAILY);
        List<Map<?, ?>> before = house.transactions.picture();

        assertThat(refused(house.importFigures.by(provider, Sheets.days(), DAILY)))
                .isEqualTo(new IntakeRefusal.ImportedBefore("aprile.csv", first.at()));
        assertThat(house.transactions.picture()).isEqualTo(before);

        Story.done(house.undoImport.by(provider, first.id()));
        assertThat(imported(Sheets.days(), DAILY).number()).isEqualTo(2);
        assertThat(figures()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01/04/2020|900|;|Missing",
                "01/04/2020|90x|1200|NotANumber",
                "01/04/2020|1,200.5|1300|NotANumber",
                "01/04/2020|10,5|1200|NotWhole",
                "01/04/2020|0,8|1200|Percentage",
                "01/04/2020|80 %|1200|Percentage",
                "01/04/2020|80%|1200|Percentage",
                "01/04/2020|-1|1200|Negative",
                "01/04/2020|1|-1200|Negative",
                "01/04/2020|1201|1200|PartAboveWhole",
                "01/04/2020|1|0|SomethingOfNothing",
                "01/04/2020|3|9|GroupTooSmall",
                "01/04/2020|1|1000000000000|TooLarge",
                "2020-04-01|900|1200|NotADate",
                "31/04/2020|900|1200|NotADate",
                "01/04/2020 08:30|900|1200|NotABeginning",
                "21/04/2020|900|1200|OutOfTime",
                "31/12/1999|900|1200|OutOfTime",
                "01/04/2020|=A1|1200|FormulaInside"
            })
    void a_row_that_cannot_be_taken_is_named_and_nothing_comes_in(
            String day, String numerator, String denominator, String why) {
        List<Map<?, ?>> before = house.transactions.picture();
        String base = denominator.equals(";") ? "" : denominator;
        RowProblems problems =
                unfit(
                        Sheets.of(
                                "a.csv",
                                "Data;Offerte;Entro 20 s",
                                "30/03/2020;100;50",
                                day + ";" + base + ";" + numerator),
                        DAILY);

        assertThat(problems.all()).isEqualTo(1);
        assertThat(problems.first().getFirst().row()).isEqualTo(3);
        assertThat(problems.first().getFirst().why().getClass().getSimpleName()).isEqualTo(why);
        assertThat(house.transactions.picture()).isEqualTo(before);
    }

    @Test
    void nothing_that_came_is_a_figure_and_ten_are_enough() {
        imported(
                Sheets.of("a.csv", "Data;Offerte;Entro 20 s", "01/04/2020;0;0", "02/04/2020;10;10"),
                DAILY);

        assertThat(figures()).hasSize(2);
    }

    @Test
    void the_same_day_twice_is_a_problem_of_the_second_row() {
        RowProblems problems =
                unfit(
                        Sheets.of(
                                "a.csv",
                                "Data;Offerte;Entro 20 s",
                                "01/04/2020;100;50",
                                "1/4/2020;100;50"),
                        DAILY);

        assertThat(problems.first())
                .containsExactly(
                        new RowProblem(
                                3, "Data", "2020-04-01 00:00", new CellProblem.PeriodTwice()));
    }

    @Test
    void half_hours_are_told_apart_by_site_and_workplace() {
        FileUnderstood understood =
                Story.done(
                        house.previewFigures.understood(
                                provider,
                                Sheets.of(
                                        "a.csv",
                                        HEADS,
                                        "01/04/2020;08:30;Roma;da remoto;100;50",
                                        "01/04/2020;8.30;u1;In sede;100;60",
                                        "01/04/2020;09:00;ROMA;remote;100;70"),
                                HALF_HOURS));

        assertThat(understood.problems().isEmpty()).isTrue();
        assertThat(understood.first())
                .extracting(placed -> placed.series().place().workplace())
                .containsExactly(Workplace.REMOTE, Workplace.ON_SITE, Workplace.REMOTE);
        assertThat(understood.first())
                .allMatch(placed ->
                        placed.series().place().site().equals(Optional.of(Everyone.UNIT)));
    }

    @Test
    void a_half_hour_begins_at_the_hour_or_half_of_it_and_must_exist() {
        RowProblems problems =
                unfit(
                        Sheets.of(
                                "a.csv",
                                HEADS,
                                "01/04/2020;08:15;Roma;remote;100;50",
                                "29/03/2020;02:30;Roma;remote;100;50",
                                "01/04/2020;25:00;Roma;remote;100;50",
                                "01/04/2020;09:00;Atlantide;remote;100;50",
                                "01/04/2020;09:30;Roma;sul tram;100;50"),
                        HALF_HOURS);

        assertThat(problems.first())
                .extracting(RowProblem::why)
                .containsExactly(
                        new CellProblem.NotABeginning(Granularity.INTERVAL_30M),
                        new CellProblem.HourLeftOut(),
                        new CellProblem.NotATime(),
                        new CellProblem.UnknownSite(),
                        new CellProblem.UnknownWorkplace());
    }

    @Test
    void a_half_hour_without_its_time_is_not_taken_for_midnight() {
        ColumnMapping one =
                Sheets.mapping(
                        Everyone.LINE, KpiFormula.SL_OFFERED, Granularity.INTERVAL_30M, COLUMNS);
        RowProblems problems =
                unfit(Sheets.of("a.csv", "Data;Offerte;Entro 20 s", "01/04/2020;100;50"), one);

        assertThat(problems.first().getFirst().why()).isEqualTo(new CellProblem.TimeMissing());
    }

    @Test
    void the_hour_that_comes_twice_when_summer_time_ends_is_put_together() {
        String row = "27/10/2019;02:30;Roma;remote;";
        FileUnderstood understood =
                Story.done(
                        house.previewFigures.understood(
                                provider,
                                Sheets.of("a.csv", HEADS, row + "100;50", row + "40;30"),
                                HALF_HOURS));
        assertThat(understood.problems().isEmpty()).isTrue();
        assertThat(understood.first())
                .extracting(placed -> placed.figure().gross())
                .containsExactly(Ratio.of(80, 140));

        RowProblems thrice =
                unfit(
                        Sheets.of("a.csv", HEADS, row + "100;50", row + "40;30", row + "40;30"),
                        HALF_HOURS);
        assertThat(thrice.first()).extracting(RowProblem::row).containsExactly(4L);
    }

    @Test
    void months_are_read_as_such_or_by_their_first_day() {
        ColumnMapping monthly =
                Sheets.mapping(Everyone.LINE, KpiFormula.SL_OFFERED, Granularity.MONTH, COLUMNS);
        FileUnderstood understood =
                Story.done(
                        house.previewFigures.understood(
                                provider,
                                Sheets.of(
                                        "a.csv",
                                        "Data;Offerte;Entro 20 s",
                                        "02/2020;100;50",
                                        "01/03/2020;100;50",
                                        "02/03/2020;100;50"),
                                monthly));

        assertThat(understood.first())
                .extracting(placed -> placed.figure().period().start())
                .containsExactly(
                        LocalDateTime.of(2020, 2, 1, 0, 0), LocalDateTime.of(2020, 3, 1, 0, 0));
        assertThat(understood.problems().first())
                .extracting(RowProblem::why)
                .containsExactly(new CellProblem.NotABeginning(Granularity.MONTH));
    }

    @Test
    void volume_and_forecast_come_together() {
        MappedColumns columns =
                new MappedColumns(
                        "Data",
                        Optional.empty(),
                        "Entro 20 s",
                        Optional.of("Offerte"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Volume"),
                        Optional.of("Previsione"));
        FileUnderstood understood =
                Story.done(
                        house.previewFigures.understood(
                                provider,
                                Sheets.of(
                                        "a.csv",
                                        "Data;Offerte;Entro 20 s;Volume;Previsione",
                                        "01/04/2020;100;50;110;90",
                                        "02/04/2020;100;50;;",
                                        "03/04/2020;100;50;110;"),
                                Sheets.mapping(
                                        Everyone.LINE,
                                        KpiFormula.SL_OFFERED,
                                        Granularity.DAY,
                                        columns)));

        assertThat(understood.first().getFirst().figure().volume())
                .hasValueSatisfying(volume ->
                        assertThat(volume.forecast()).isEqualByComparingTo(BigDecimal.valueOf(90)));
        assertThat(understood.first().getLast().figure().volume()).isEmpty();
        assertThat(understood.problems().first())
                .extracting(RowProblem::why)
                .containsExactly(new CellProblem.VolumeIncomplete());
    }

    @Test
    void all_problems_are_counted_and_the_first_are_kept_for_download() {
        String[] lines = new String[RowProblems.KEPT + 6];
        lines[0] = "Data;Offerte;Entro 20 s";
        for (int row = 1; row < lines.length; row++) {
            lines[row] = "01/04/2020;100;=cmd";
        }
        RowProblems problems = unfit(Sheets.of("a.csv", lines), DAILY);

        assertThat(problems.all()).isEqualTo(RowProblems.KEPT + 5L);
        assertThat(problems.first()).hasSize(RowProblems.KEPT);
        assertThat(problems.csv(List.of("riga", "colonna", "valore", "problema"), _ -> "=1;\"x\""))
                .startsWith(
                        "\"riga\";\"colonna\";\"valore\";\"problema\"\r\n"
                                + "\"2\";\"Entro 20 s\";\"'=…\";\"'=1;\"\"x\"\"\"\r\n");
    }

    @Test
    void another_provider_imports_nothing_into_this_line() {
        Actor stranger = house.everyone.stranger(provider.kind());
        assertThat(refused(house.importFigures.by(stranger, Sheets.days(), DAILY)))
                .isEqualTo(refused(house.keepMappings.save(stranger, "x", DAILY)));
        FigureImport made = imported(Sheets.days(), DAILY);
        assertThat(refused(house.undoImport.by(stranger, made.id())))
                .isEqualTo(refused(house.importFigures.by(stranger, Sheets.days(), DAILY)));
        assertThat(figures()).hasSize(2);
    }

    private FigureImport imported(IntakeFile file, ColumnMapping mapping) {
        return Story.done(house.importFigures.by(provider, file, mapping));
    }

    private RowProblems unfit(IntakeFile file, ColumnMapping mapping) {
        if (refused(house.importFigures.by(provider, file, mapping))
                instanceof IntakeRefusal.RowsUnfit(long all, RowProblems problems)) {
            assertThat(all).isEqualTo(problems.all());
            return problems;
        }
        throw new AssertionError("rows were to be refused");
    }

    private List<MeasuredFigure> figures() {
        SeriesKey series = Story.done(house.readFigures.series(provider, Everyone.LINE)).getFirst();
        return Story.done(house.readFigures.by(provider, series, ALWAYS)).figures();
    }

    private static Refusal refused(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(Refusal why)) {
            return why;
        }
        throw new AssertionError("it was to be refused, was " + outcome);
    }
}
