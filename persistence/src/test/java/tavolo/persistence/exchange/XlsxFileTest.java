package tavolo.persistence.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.intake.Cell;
import tavolo.domain.intake.IntakeFile;
import tavolo.domain.intake.IntakeRefusal;
import tavolo.persistence.exchange.GivenSheets.Read;

class XlsxFileTest {

    private static final String NAME = "figure.xlsx";
    private static final LocalDateTime AT = LocalDateTime.of(2020, 4, 1, 8, 30);

    @TempDir private Path folder;
    private GivenSheets sheets = new GivenSheets(Path.of(""));

    @BeforeEach
    void begin() {
        sheets = new GivenSheets(folder);
    }

    @Test
    void texts_numbers_dates_and_times_come_as_what_they_are() throws IOException {
        Read read = GivenSheets.read(sheets.workbook(XlsxFileTest::everything));

        assertThat(read.why()).isEmpty();
        assertThat(read.heads()).containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
        assertThat(read.rows())
                .containsExactly(
                        List.of(
                                new Cell.Text("così"),
                                new Cell.Amount(new BigDecimal("0.3"), false),
                                new Cell.Amount(new BigDecimal("0.8"), true),
                                new Cell.Moment(AT.toLocalDate().atStartOfDay(), false),
                                new Cell.Moment(AT, true),
                                new Cell.TimeOfDay(LocalTime.of(8, 30)),
                                new Cell.Blank(),
                                new Cell.Formula()));
        assertThat(read.numbers()).containsExactly(4L);
    }

    private static void everything(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet("Figure");
        Row heads = sheet.createRow(1);
        for (int column = 0; column < 8; column++) {
            heads.createCell(column).setCellValue(String.valueOf((char) ('a' + column)));
        }
        sheet.createRow(2);
        Row row = sheet.createRow(3);
        row.createCell(0).setCellValue(" così ");
        row.createCell(1).setCellValue(0.1 + 0.2);
        styled(workbook, row, 2, "0.0%").setCellValue(0.8);
        styled(workbook, row, 3, "dd/mm/yyyy").setCellValue(LocalDate.of(2020, 4, 1));
        styled(workbook, row, 4, "yyyy-mm-dd hh:mm").setCellValue(AT);
        styled(workbook, row, 5, "hh:mm").setCellValue(8.5 / 24);
        row.createCell(7).setCellFormula("B4*2");
        workbook.createSheet("Altro").createRow(0).createCell(0).setCellValue("non letto");
    }

    private static org.apache.poi.ss.usermodel.Cell styled(
            XSSFWorkbook workbook, Row row, int column, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    @Test
    void days_may_count_from_1904() throws IOException {
        IntakeFile file =
                sheets.workbook(workbook -> {
                    workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
                    XSSFSheet sheet = workbook.createSheet();
                    sheet.createRow(0).createCell(0).setCellValue("Data");
                    styled(workbook, sheet.createRow(1), 0, "dd/mm/yyyy").setCellValue(366);
                });

        assertThat(GivenSheets.read(file).rows())
                .containsExactly(
                        List.of(new Cell.Moment(LocalDate.of(1905, 1, 1).atStartOfDay(), false)));
    }

    @Test
    void merged_cells_are_refused() throws IOException {
        IntakeFile file =
                sheets.workbook(workbook -> {
                    simple(workbook);
                    workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
                });

        assertThat(GivenSheets.read(file).why()).contains(new IntakeRefusal.MergedCells(NAME));
    }

    private static void simple(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet();
        for (int row = 0; row < 3; row++) {
            sheet.createRow(row).createCell(0).setCellValue("x" + row);
        }
    }

    @Test
    void a_password_is_noticed() throws Exception {
        IntakeFile plain = sheets.workbook(XlsxFileTest::simple);
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("segreta");
        Path locked = folder.resolve("locked");
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            try (var out = encryptor.getDataStream(file)) {
                Files.copy(plain.content(), out);
            }
            try (var out = Files.newOutputStream(locked)) {
                file.writeFilesystem(out);
            }
        }

        assertThat(GivenSheets.read(new IntakeFile(NAME, locked)).why())
                .contains(new FileRefusal.FileLocked(NAME));
    }

    @Test
    void a_damaged_file_and_another_archive_are_refused() throws IOException {
        IntakeFile file = sheets.workbook(XlsxFileTest::simple);
        byte[] bytes = Files.readAllBytes(file.content());
        Files.write(
                file.content(),
                Arrays.copyOf(bytes, bytes.length / 2),
                StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(GivenSheets.read(file).why()).contains(new FileRefusal.FileDamaged(NAME));

        assertThat(
                        GivenSheets.read(
                                        sheets.archive(
                                                "word/document.xml",
                                                part -> part.write("<x/>".getBytes(UTF_8))))
                                .why())
                .contains(new IntakeRefusal.SheetOfOtherKind(NAME));
        assertThat(
                        GivenSheets.read(sheets.archive("xl/vbaProject.bin", part -> part.write(1)))
                                .why())
                .contains(new FileRefusal.FileWithProgram(NAME));
        assertThat(
                        GivenSheets.read(
                                        sheets.archive(
                                                "xl/externalLinks/externalLink1.xml",
                                                part -> part.write(1)))
                                .why())
                .contains(new FileRefusal.FileWithLinks(NAME));
    }

    @Test
    void what_unpacks_beyond_all_measure_is_not_unpacked() throws IOException {
        IntakeFile bomb =
                sheets.archive(
                        "xl/workbook.xml",
                        part -> {
                            part.write("<workbook>".getBytes(UTF_8));
                            byte[] spaces = " ".repeat(1024 * 1024).getBytes(UTF_8);
                            for (int megabyte = 0; megabyte < 64; megabyte++) {
                                part.write(spaces);
                            }
                        });

        assertThat(Files.size(bomb.content())).isLessThan(1024 * 1024);
        assertThat(GivenSheets.read(bomb).why()).contains(new FileRefusal.FileSwollen(NAME));
    }

    @Test
    void nothing_outside_of_the_file_is_opened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "granatoxq");
        IntakeFile file =
                sheets.archive(
                        "xl/workbook.xml",
                        part ->
                                part.write(
                                        ("<!DOCTYPE x [<!ENTITY e SYSTEM '"
                                                        + secret.toUri()
                                                        + "'>]><workbook><sheet name='&e;'/>"
                                                        + "</workbook>")
                                                .getBytes(UTF_8)));

        Read read = GivenSheets.read(file);
        assertThat(read.why()).contains(new FileRefusal.FileDamaged(NAME));
        assertThat(read.toString()).doesNotContain("granatoxq");
    }
}
