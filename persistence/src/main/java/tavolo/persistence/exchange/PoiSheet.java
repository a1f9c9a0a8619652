package tavolo.persistence.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tavolo.domain.chart.Measure;
import tavolo.domain.chart.Sheet;

/// A sheet as a workbook. Texts are cells of text, marked so that they stay text when somebody
/// saves the workbook in another form. It is made in memory: pictures have some hundred rows at
/// most, and the workbooks that are made piece by piece are of a kind that [ZipGuard] keeps out.
final class PoiSheet {

    /// In 256ths of a letter.
    private static final int LETTER = 256;

    private static final int NAMES = 32 * LETTER;
    private static final int FIGURES = 18 * LETTER;

    private final org.apache.poi.ss.usermodel.Sheet page;
    private final CellStyle text;
    private final CellStyle head;
    private final Map<Measure, CellStyle> figures = new EnumMap<>(Measure.class);
    private int rows;

    private PoiSheet(Workbook workbook, Sheet sheet) {
        page = workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet.title()));
        text = workbook.createCellStyle();
        text.setQuotePrefixed(true);
        head = workbook.createCellStyle();
        head.cloneStyleFrom(text);
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        for (Measure measure : Measure.values()) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(pattern(measure)));
            figures.put(measure, style);
        }
    }

    private static String pattern(Measure measure) {
        return switch (measure) {
            case SHARE -> "0.0%";
            case SECONDS -> "0.0\" s\"";
            case NUMBER -> "#,##0.0";
        };
    }

    /// The file, rows first, then an empty row and what is said about the whole.
    static byte[] of(Sheet sheet) {
        try (Workbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            new PoiSheet(workbook, sheet).write(sheet);
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(Sheet sheet) {
        page.createFreezePane(1, 1);
        Row heads = next();
        for (int column = 0; column < sheet.columns().size(); column++) {
            page.setColumnWidth(column, column == 0 ? NAMES : FIGURES);
            write(heads.createCell(column), sheet.columns().get(column), head);
        }
        sheet.rows().forEach(row -> write(row.name(), row.figures()));
        rows += sheet.facts().isEmpty() ? 0 : 1;
        sheet.facts().forEach(fact -> write(fact.name(), fact.figures()));
    }

    private Row next() {
        return page.createRow(rows++);
    }

    private void write(String name, List<Sheet.Figure> values) {
        Row row = next();
        write(row.createCell(0), name, text);
        for (int index = 0; index < values.size(); index++) {
            write(row.createCell(index + 1), values.get(index));
        }
    }

    private void write(Cell cell, Sheet.Figure figure) {
        if (figure.value().isEmpty()) {
            write(cell, figure.text(), text);
            return;
        }
        cell.setCellValue(figure.value().getAsDouble());
        cell.setCellStyle(Objects.requireNonNull(figures.get(figure.measure())));
    }

    private static void write(Cell cell, String words, CellStyle style) {
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }
}
