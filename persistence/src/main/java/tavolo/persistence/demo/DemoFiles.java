package tavolo.persistence.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tavolo.domain.library.PipeTable;
import tavolo.domain.library.PipeTable.Row;

/// The files of the demo world, beside this class: lists divided by commas, which hold no quotes,
/// and tables of prose divided by `|`.
final class DemoFiles {

    private static final String FOLDER = "/tavolo/persistence/demo/";

    private DemoFiles() {}

    /// The rows of the table of prose `name`.
    static List<Row> table(String name) {
        return PipeTable.read(FOLDER + name);
    }

    /// The rows of the list `name`.
    static List<Row> list(String name) {
        String file = FOLDER + name;
        List<String> lines = text(file).lines().toList();
        List<String> columns = List.of(lines.getFirst().split(",", -1));
        List<Row> rows = new ArrayList<>();
        for (int index = 1; index < lines.size(); index++) {
            rows.add(row(file, index + 1, columns, lines.get(index).split(",", -1)));
        }
        return rows;
    }

    private static Row row(String file, int line, List<String> columns, String[] cells) {
        if (cells.length != columns.size()) {
            throw new BrokenStoryException(file, line, columns.size() + " cells expected");
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int index = 0; index < cells.length; index++) {
            named.put(columns.get(index), cells[index].strip());
        }
        return new Row(file, line, named);
    }

    private static String text(String file) {
        try (InputStream stream = DemoFiles.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new BrokenStoryException(file, 0, "the file is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }
}
