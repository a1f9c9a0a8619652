package tavolo.persistence.actual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.persistence.schema.Tables.FIGURE_IMPORT;
import static tavolo.persistence.schema.Tables.FIGURE_MONTH;
import static tavolo.persistence.schema.Tables.FIGURE_RUN;
import static tavolo.persistence.schema.Tables.FIGURE_SERIES;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.Ratio;
import tavolo.domain.given.Sheets;
import tavolo.domain.intake.Actuals;
import tavolo.domain.intake.FigureImport;
import tavolo.domain.intake.FiguresTaken;
import tavolo.domain.intake.ImportFigures;
import tavolo.domain.intake.IntakeFile;
import tavolo.domain.intake.IntakeRefusal;
import tavolo.domain.intake.ReadFigures;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.intake.UndoImport;
import tavolo.domain.term.Validity;
import tavolo.persistence.DatabaseUnderTest;

/// Files come into a real database by the real readers, all or nothing.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ImportsContract {

    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final Validity ALWAYS = Validity.since(FIRST);
    private static final int ROWS = 2 * Actuals.BATCH + 500;

    @TempDir private Path folder;
    private DatabaseUnderTest database;
    private RealIntake intake;

    /// A fresh database with the features of [RealIntake].
    abstract DatabaseUnderTest database();

    @BeforeAll
    void migrate() {
        database = database();
    }

    @BeforeEach
    void give_a_provider() {
        intake = new RealIntake(database);
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void more_rows_than_one_statement_writes_come_in_and_go_out_again() {
        FiguresTaken taken = done(taken(days()));
        FigureImport made = taken.made();

        assertThat(figures()).hasSize(ROWS);
        assertThat(made.rows()).isEqualTo(ROWS);
        assertThat(taken).isEqualTo(new FiguresTaken(made, ROWS, 0, 0));
        assertThat(refused(imported(days()))).isInstanceOf(IntakeRefusal.ImportedBefore.class);

        done(new UndoImport(intake.desk()).by(intake.provider(), made.id()));
        assertThat(figures()).isEmpty();
        assertThat(done(imported(days())).number()).isEqualTo(2);
        assertThat(figures()).hasSize(ROWS);
    }

    @Test
    void months_that_an_older_version_did_not_add_up_are_added_up_at_the_start() {
        done(imported(days()));
        var live = database.sql().fetch(FIGURE_MONTH).sortAsc(FIGURE_MONTH.ON_MONTH);
        assertThat(live).hasSizeGreaterThan(200);
        database.sql().deleteFrom(FIGURE_MONTH).execute();

        new MonthBackfill(database.sql(), database.transactions()).run();

        assertThat(database.sql().fetch(FIGURE_MONTH).sortAsc(FIGURE_MONTH.ON_MONTH))
                .containsAll(live);
    }

    private static IntakeFile days() {
        String[] lines =
                IntStream.range(0, ROWS + 1)
                        .mapToObj(row ->
                                row == 0
                                        ? "Data;Offerte;Entro 20 s"
                                        : row(FIRST.plusDays(row - 1L)))
                        .toArray(String[]::new);
        return Sheets.of("giorni.csv", lines);
    }

    private static String row(LocalDate day) {
        return "%d/%d/%d;1.200;900"
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    @Test
    void a_spreadsheet_comes_in_with_its_own_dates_and_numbers() throws IOException {
        Path path = folder.resolve("mese.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            fill(workbook);
            workbook.write(out);
        }
        done(imported(new IntakeFile("mese.xlsx", path)));

        assertThat(figures())
                .extracting(MeasuredFigure::gross)
                .containsExactly(Ratio.of(80, 100), Ratio.of(81, 100));
    }

    private static void fill(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet();
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        Row heads = sheet.createRow(0);
        heads.createCell(0).setCellValue("Data");
        heads.createCell(1).setCellValue("Entro 20 s");
        heads.createCell(2).setCellValue("Offerte");
        for (int number = 0; number < 2; number++) {
            Row row = sheet.createRow(number + 1);
            var cell = row.createCell(0);
            cell.setCellStyle(day);
            cell.setCellValue(FIRST.plusDays(number));
            row.createCell(1).setCellValue(80 + number);
            row.createCell(2).setCellValue(100);
        }
    }

    @Test
    void nothing_of_an_import_that_breaks_at_its_end_is_left() {
        int before = rows();
        ImportFigures broken =
                new ImportFigures(
                        intake.desk(_ -> {
                            throw new IllegalStateException("the trail is full");
                        }));

        assertThatThrownBy(() -> broken.by(intake.provider(), days(), Sheets.daily(intake.line())))
                .isInstanceOf(IllegalStateException.class);

        assertThat(rows()).isEqualTo(before);
        assertThat(done(imported(days())).number()).isEqualTo(1);
    }

    @Test
    void a_file_with_one_row_that_cannot_be_taken_leaves_nothing() {
        int before = rows();
        IntakeFile file =
                Sheets.of(
                        "a.csv",
                        "Data;Offerte;Entro 20 s",
                        "01/04/2020;100;50",
                        "02/04/2020;100;101");

        assertThat(refused(imported(file))).isInstanceOf(IntakeRefusal.RowsUnfit.class);
        assertThat(rows()).isEqualTo(before);
    }

    private int rows() {
        return database.sql().fetchCount(FIGURE_RUN)
                + database.sql().fetchCount(FIGURE_IMPORT)
                + database.sql().fetchCount(FIGURE_SERIES);
    }

    @Test
    void what_stood_before_is_compared_with_what_comes() {
        done(imported(days()));
        FiguresTaken taken =
                done(
                        taken(
                                Sheets.of(
                                        "altri.csv",
                                        "Data;Offerte;Entro 20 s",
                                        row(FIRST),
                                        "2/1/2001;1.300;900",
                                        row(FIRST.plusDays(ROWS)))));

        assertThat(taken).isEqualTo(new FiguresTaken(taken.made(), 1, 1, 1));
    }

    private Outcome<FigureImport> imported(IntakeFile file) {
        return taken(file).then(taken -> Outcome.done(taken.made()));
    }

    private Outcome<FiguresTaken> taken(IntakeFile file) {
        return new ImportFigures(intake.desk())
                .by(intake.provider(), file, Sheets.daily(intake.line()));
    }

    private List<MeasuredFigure> figures() {
        ReadFigures reading = new ReadFigures(database.transactions(), database.the(Actuals.class));
        SeriesKey series = done(reading.series(intake.provider(), intake.line())).getFirst();
        return done(reading.by(intake.provider(), series, ALWAYS)).figures();
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError("refused: " + outcome);
    }

    private static Refusal refused(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(Refusal why)) {
            return why;
        }
        throw new AssertionError("it was to be refused, was " + outcome);
    }
}
