package tavolo.persistence.exchange;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import tavolo.domain.intake.Cell;
import tavolo.domain.intake.IntakeRefusal;
import tavolo.domain.intake.SheetReader;

/// The rows of a sheet, read one by one.
final class XlsxRows {

    private static final Cell BLANK = Cell.of("");
    private static final int LETTERS = 26;

    private final XMLStreamReader xml;
    private final XlsxCells values;
    private final String name;

    XlsxRows(XMLStreamReader xml, XlsxCells values, String name) {
        this.xml = xml;
        this.values = values;
        this.name = name;
    }

    /// Hands each row to `rows`.
    ///
    /// @return whether all were wanted
    boolean read(HeadedRows rows) throws XMLStreamException, RefusedFile {
        long number = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "mergeCell" -> throw new RefusedFile(new IntakeRefusal.MergedCells(name));
                case "row" -> {
                    number = number(xml.getAttributeValue(null, "r"), number + 1);
                    if (!rows.take(number, row())) {
                        return false;
                    }
                }
                default -> {
                    // Widths, views and prints say nothing about the values.
                }
            }
        }
        return true;
    }

    private static long number(@Nullable String given, long next) throws XMLStreamException {
        return given == null ? next : XlsxNumber.whole(given);
    }

    private List<Cell> row() throws XMLStreamException, RefusedFile {
        List<Cell> cells = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                int column = column(xml.getAttributeValue(null, "r"), cells.size());
                while (cells.size() < column) {
                    cells.add(BLANK);
                }
                cells.add(cell());
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
        }
        return cells;
    }

    /// The column that `reference` names, such as 2 for `C7`.
    private static int column(@Nullable String reference, int next)
            throws XMLStreamException, RefusedFile {
        if (reference == null) {
            return next;
        }
        int column = 0;
        for (int place = 0; place < reference.length(); place++) {
            char sign = reference.charAt(place);
            if (sign < 'A' || sign > 'Z' || column > SheetReader.MOST_COLUMNS * LETTERS) {
                break;
            }
            column = column * LETTERS + sign - 'A' + 1;
        }
        if (column - 1 < next) {
            throw new XMLStreamException("cells stand in their order, was " + reference);
        }
        if (column > SheetReader.MOST_COLUMNS * 2) {
            throw new RefusedFile(new IntakeRefusal.TooManyColumns(SheetReader.MOST_COLUMNS));
        }
        return column - 1;
    }

    private Cell cell() throws XMLStreamException, RefusedFile {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String written = "";
        boolean formula = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "f" -> formula = true;
                case "v" -> written = xml.getElementText();
                case "is" -> written = XlsxTexts.until(xml, "is");
                default -> {
                    // Nothing else in a cell is a value.
                }
            }
        }
        if (written.length() > CsvRecords.MOST_CHARACTERS) {
            throw new RefusedFile(new IntakeRefusal.FieldTooLong(CsvRecords.MOST_CHARACTERS));
        }
        return formula
                ? new Cell.Formula()
                : values.cell(
                        type == null ? "n" : type,
                        style == null ? 0 : XlsxNumber.whole(style),
                        written.strip());
    }
}
