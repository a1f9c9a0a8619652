package tavolo.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.actual.Ratio;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.House;
import tavolo.domain.given.Sheets;
import tavolo.domain.given.Story;
import tavolo.domain.party.Actor;
import tavolo.domain.term.Validity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportFiguresTest {

    private static final Validity ALWAYS = Validity.since(LocalDate.of(2000, 1, 1));
    private static final ColumnMapping DAILY = Sheets.daily(Everyone.LINE);

    private final GivenImports given = new GivenImports();
    private final House house = given.house;
    private final Actor provider = given.provider;

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
        assertThat(GivenImports.refused(house.undoImport.by(provider, later.id())))
                .isInstanceOf(IntakeRefusal.UndoneBefore.class);
    }

    @Test
    void the_same_file_by_the_same_mapping_changes_nothing_until_it_was_undone() {
        FigureImport first = imported(Sheets.days(), DAILY);
        List<Map<?, ?>> before = house.transactions.picture();

        assertThat(GivenImports.refused(house.importFigures.by(provider, Sheets.days(), DAILY)))
                .isEqualTo(
                        new IntakeRefusal.ImportedBefore("aprile.csv", first.at(), first.id(), 2));
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
                "01/04/2020|90x|1200|NoNumber",
                "01/04/2020|1,200.5|1300|NoNumber",
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
                "2020-04-01|900|1200|NoDate",
                "31/04/2020|900|1200|NoDate",
                "01/04/2020 08:30|900|1200|NoBeginning",
                "21/04/2020|900|1200|OutOfTime",
                "31/12/1999|900|1200|OutOfTime",
                "01/04/2020|=A1|1200|FormulaInside"
            })
    void a_row_that_cannot_be_taken_is_named_and_nothing_comes_in(
            String day, String numerator, String denominator, String why) {
        List<Map<?, ?>> before = house.transactions.picture();
        String base = denominator.equals(";") ? "" : denominator;
        RowProblems problems =
                given.unfit(
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
                given.unfit(
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
    void an_import_tells_what_is_new_what_changed_and_what_stays() {
        FiguresTaken first = given.taken(Sheets.days(), DAILY);
        FiguresTaken second =
                given.taken(
                        Sheets.of(
                                "b.csv",
                                "Data;Offerte;Entro 20 s",
                                "03/01/2020;100;50",
                                "01/04/2020;1.200;900",
                                "02/04/2020;100;50"),
                        DAILY);

        assertThat(first).isEqualTo(new FiguresTaken(first.made(), 2, 0, 0));
        assertThat(second).isEqualTo(new FiguresTaken(second.made(), 1, 1, 1));
    }

    @Test
    void all_problems_are_counted_and_the_first_are_kept_for_download() {
        String[] lines = new String[RowProblems.KEPT + 6];
        lines[0] = "Data;Offerte;Entro 20 s";
        for (int row = 1; row < lines.length; row++) {
            lines[row] = "01/04/2020;100;=cmd";
        }
        RowProblems problems = given.unfit(Sheets.of("a.csv", lines), DAILY);

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
        assertThat(GivenImports.refused(house.importFigures.by(stranger, Sheets.days(), DAILY)))
                .isEqualTo(GivenImports.refused(house.keepMappings.save(stranger, "x", DAILY)));
        FigureImport made = imported(Sheets.days(), DAILY);
        assertThat(GivenImports.refused(house.undoImport.by(stranger, made.id())))
                .isEqualTo(
                        GivenImports.refused(
                                house.importFigures.by(stranger, Sheets.days(), DAILY)));
        assertThat(figures()).hasSize(2);
    }

    private FigureImport imported(IntakeFile file, ColumnMapping mapping) {
        return given.imported(file, mapping);
    }

    private List<MeasuredFigure> figures() {
        SeriesKey series = Story.done(house.readFigures.series(provider, Everyone.LINE)).getFirst();
        return Story.done(house.readFigures.by(provider, series, ALWAYS)).figures();
    }
}
