package tavolo.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.chart.Measure;
import tavolo.domain.chart.SampleCharts;
import tavolo.domain.chart.Sheet;
import tavolo.domain.document.Bytes;
import tavolo.domain.library.Language;

class SpreadsheetExportTest {

    private final SpreadsheetExport export = new SpreadsheetExport();

    @Test
    void a_csv_in_italian_has_semicolons_and_decimal_commas() {
        assertThat(csv(SampleCharts.day(Language.IT).sheet()))
                .isEqualTo(
                        """
                        \ufeffMezz'ora;Prima;Dopo
                        08:00;84,8%;56,4%
                        08:30;90%;100%
                        09:00;75%;nessun livello
                        ;;
                        Obiettivo;80%;
                        Corridoio;75%;85%
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void a_csv_in_english_has_commas_and_decimal_points() {
        assertThat(csv(SampleCharts.tornado(Language.EN).sheet()))
                .contains("Chiamate,81.23%,nessun livello\r\n")
                .contains("Livello atteso,56.4%,\r\n");
    }

    @Test
    void a_value_with_a_separator_or_a_quotation_mark_is_quoted() {
        assertThat(csv(named("a;b \"c\"\nd"))).contains("\"a;b \"\"c\"\"\nd\";5%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+39 06",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =1",
                "\u00a0=1",
                "＝1"
            })
    void what_would_be_computed_stays_text(String name) throws IOException {
        assertThat(csv(named(name))).doesNotContain("\n" + name).contains("'" + name);
        try (Workbook book = read(named(name))) {
            Cell cell = book.getSheetAt(0).getRow(1).getCell(0);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(name);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void a_title_that_begins_like_a_formula_stays_text_in_every_place() throws IOException {
        Sheet sheet =
                new Sheet(
                        Language.IT,
                        "=HYPERLINK(\"x\")",
                        List.of("=1", "=2"),
                        List.of(new Sheet.Row("a", List.of(none("=3")))),
                        List.of(new Sheet.Fact("=4", List.of(none("=5")))));

        assertThat(csv(sheet)).doesNotContainPattern("(?m)(?:^|;)=");
        try (Workbook book = read(sheet)) {
            for (Row row : book.getSheetAt(0)) {
                row.forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING));
            }
        }
    }

    @Test
    void figures_of_a_workbook_are_numbers_that_are_shown_with_their_unit() throws IOException {
        DataFormatter shown = new DataFormatter(Language.EN.locale());
        try (Workbook book = read(SampleCharts.day(Language.IT).sheet())) {
            org.apache.poi.ss.usermodel.Sheet page = book.getSheetAt(0);

            assertThat(page.getSheetName()).isEqualTo("Livello di ogni mezz'ora");
            assertThat(page.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(0.848);
            assertThat(shown.formatCellValue(page.getRow(1).getCell(1))).isEqualTo("84.8%");
            assertThat(page.getRow(3).getCell(2).getStringCellValue()).isEqualTo("nessun livello");
            assertThat(page.getRow(4)).isNull();
            assertThat(page.getRow(5).getCell(0).getStringCellValue()).isEqualTo("Obiettivo");
            assertThat(page.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(0.8);
        }
    }

    @Test
    void a_workbook_of_ours_is_one_that_the_portal_takes_back() {
        byte[] file = export.xlsx(SampleCharts.day(Language.IT).sheet());

        assertThat(new SheetFiles().of(new SentFile("x.xlsx", Bytes.of(file))))
                .contains(Outcome.done(FileKind.XLSX));
    }

    private String csv(Sheet sheet) {
        return new String(export.csv(sheet), StandardCharsets.UTF_8);
    }

    private Workbook read(Sheet sheet) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(export.xlsx(sheet)));
    }

    private static Sheet named(String name) {
        return new Sheet(
                Language.IT,
                "Prova",
                List.of("Nome", "Valore"),
                List.of(
                        new Sheet.Row(
                                name,
                                List.of(
                                        new Sheet.Figure(
                                                OptionalDouble.of(0.05), Measure.SHARE, "5 %")))),
                List.of());
    }

    private static Sheet.Figure none(String text) {
        return new Sheet.Figure(OptionalDouble.empty(), Measure.SHARE, text);
    }
}
