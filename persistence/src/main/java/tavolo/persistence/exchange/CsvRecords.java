package tavolo.persistence.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import tavolo.domain.intake.Cell;
import tavolo.domain.intake.IntakeRefusal;
import tavolo.domain.intake.SheetReader;

/// Divides text into records and fields. A field in quotes may hold separators, line ends and
/// doubled quotes. Source: RFC 4180, section 2, with any of three separators and line ends.
final class CsvRecords {

    /// The most characters of a field; a quote that is never closed is noticed by it.
    static final int MOST_CHARACTERS = 10_000;

    private static final int BUFFER = 64 * 1024;

    private final Reader text;
    private final char separator;
    private final String name;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder field = new StringBuilder();
    private int filled;
    private int place;

    CsvRecords(Reader text, char separator, String name) {
        this.text = text;
        this.separator = separator;
        this.name = name;
    }

    /// Adds the fields of the next record to `cells`.
    ///
    /// @return false if there is none
    boolean next(List<Cell> cells) throws IOException, RefusedFile {
        int sign = read();
        if (sign < 0) {
            return false;
        }
        boolean quoted = false;
        while (sign >= 0) {
            if (quoted) {
                quoted = sign != '"' || doubled();
                if (quoted) {
                    append(sign);
                }
            } else if (sign == '"' && field.isEmpty()) {
                quoted = true;
            } else if (sign == separator) {
                finish(cells);
            } else if (sign == '\n' || sign == '\r') {
                skipLineFeedAfter(sign);
                break;
            } else {
                append(sign);
            }
            sign = read();
        }
        finish(cells);
        return true;
    }

    /// Whether the quote just read is followed by another, which is then read as well.
    private boolean doubled() throws IOException {
        if (peek() == '"') {
            place++;
            return true;
        }
        return false;
    }

    private void skipLineFeedAfter(int sign) throws IOException {
        if (sign == '\r' && peek() == '\n') {
            place++;
        }
    }

    private void append(int sign) throws RefusedFile {
        if (sign == 0) {
            throw new RefusedFile(new IntakeRefusal.SheetOfOtherKind(name));
        }
        if (field.length() >= MOST_CHARACTERS) {
            throw new RefusedFile(new IntakeRefusal.FieldTooLong(MOST_CHARACTERS));
        }
        field.append((char) sign);
    }

    private void finish(List<Cell> cells) throws RefusedFile {
        if (cells.size() > SheetReader.MOST_COLUMNS * 2) {
            throw new RefusedFile(new IntakeRefusal.TooManyColumns(SheetReader.MOST_COLUMNS));
        }
        cells.add(Cell.of(field.toString()));
        field.setLength(0);
    }

    private int read() throws IOException {
        int sign = peek();
        place += sign < 0 ? 0 : 1;
        return sign;
    }

    private int peek() throws IOException {
        if (place == filled) {
            filled = Math.max(0, text.read(buffer, 0, BUFFER));
            place = 0;
            if (filled == 0) {
                return -1;
            }
        }
        return buffer[place];
    }
}
