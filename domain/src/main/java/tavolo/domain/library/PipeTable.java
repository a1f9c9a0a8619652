package tavolo.domain.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A table kept beside the code: UTF-8, columns divided by `|`, the first line names them, empty
/// lines and lines that begin with `#` are skipped. No cell can hold a `|`.
public final class PipeTable {

    private PipeTable() {}

    /// The rows of the table at the absolute resource path `file`, in their order.
    ///
    /// @throws BrokenLibraryException if there is no such file or a row has too many or few cells
    public static List<Row> read(String file) {
        String[] lines = text(file).split("\n", -1);
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < lines.length; index++) {
            String line = lines[index];
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.stream(line.split("[|]", -1)).map(String::strip).toList();
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                rows.add(row(file, index + 1, columns, cells));
            }
        }
        return List.copyOf(rows);
    }

    /// The whole text of the resource at the absolute path `file`.
    static String text(String file) {
        try (InputStream stream = PipeTable.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new BrokenLibraryException(file, 0, "the file is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }

    private static Row row(String file, int line, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new BrokenLibraryException(
                    file, line, columns.size() + " cells expected, were " + cells.size());
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int index = 0; index < columns.size(); index++) {
            named.put(columns.get(index), cells.get(index));
        }
        return new Row(file, line, named);
    }

    /// One row, which knows where it stands.
    public record Row(String file, int line, Map<String, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /// The cell in `column`; it may be empty.
        ///
        /// @throws BrokenLibraryException if the table has no such column
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new BrokenLibraryException(file, line, "there is no column " + column);
            }
            return cell;
        }

        /// The parts of the cell in `column`, divided by `separator`; none if it is empty.
        public List<String> list(String column, char separator) {
            String cell = get(column);
            return cell.isEmpty()
                    ? List.of()
                    : Arrays.stream(cell.split("[" + separator + "]")).map(String::strip).toList();
        }

        /// What `make` makes of this row.
        ///
        /// @throws BrokenLibraryException if it throws an [IllegalArgumentException]
        public <T> T as(Function<Row, T> make) {
            try {
                return make.apply(this);
            } catch (IllegalArgumentException fault) {
                throw new BrokenLibraryException(file, line, fault);
            }
        }
    }
}
