package tavolo.persistence.exchange;

import java.util.ArrayList;
import java.util.List;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.intake.Cell;
import tavolo.domain.intake.IntakeRefusal;
import tavolo.domain.intake.RowSink;
import tavolo.domain.intake.SheetReader;

/// Hands rows to whoever wants them: the first that is not blank as heads, the others as wide as
/// the heads, blank ones not at all. It keeps the limits of rows and columns.
final class HeadedRows {

    private static final Cell BLANK = Cell.of("");

    private final String name;
    private final RowSink sink;
    private int columns;
    private int rows;

    HeadedRows(String name, RowSink sink) {
        this.name = name;
        this.sink = sink;
    }

    /// Takes the next row of the file.
    ///
    /// @param number from 1, as a spreadsheet counts
    /// @return whether to read on
    boolean take(long number, List<Cell> cells) throws RefusedFile {
        int width = width(cells);
        if (width == 0) {
            return true;
        }
        if (width > SheetReader.MOST_COLUMNS) {
            throw new RefusedFile(new IntakeRefusal.TooManyColumns(SheetReader.MOST_COLUMNS));
        }
        if (columns == 0) {
            columns = width;
            return sink.heads(cells.subList(0, width).stream().map(Cell::shown).toList());
        }
        if (width > columns) {
            throw new RefusedFile(new IntakeRefusal.RowTooWide(number, columns));
        }
        rows++;
        if (rows > SheetReader.MOST_ROWS) {
            throw new RefusedFile(new IntakeRefusal.TooManyRows(SheetReader.MOST_ROWS));
        }
        return sink.row(number, fitted(cells));
    }

    /// The cells up to the last one that is not blank.
    private static int width(List<Cell> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1) instanceof Cell.Blank) {
            width--;
        }
        return width;
    }

    private List<Cell> fitted(List<Cell> cells) {
        if (cells.size() == columns) {
            return cells;
        }
        List<Cell> fitted = new ArrayList<>(cells.subList(0, Math.min(columns, cells.size())));
        while (fitted.size() < columns) {
            fitted.add(BLANK);
        }
        return fitted;
    }

    /// Whether a row came below the heads.
    void end() throws RefusedFile {
        if (rows == 0) {
            throw new RefusedFile(
                    columns == 0
                            ? new FileRefusal.FileEmpty(name)
                            : new IntakeRefusal.SheetEmpty(name));
        }
    }
}
