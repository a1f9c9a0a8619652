package tavolo.domain.chart;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import tavolo.domain.library.Language;

/// A table of figures: each row has a name, and a figure in every other column.
///
/// @param columns the heads; the first stands over the names
/// @param rows with one figure less in each than there are columns
/// @param facts figures about the whole, such as a target
public record Sheet(
        Language language, String title, List<String> columns, List<Row> rows, List<Fact> facts) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        facts = List.copyOf(facts);
        int figures = columns.size() - 1;
        if (rows.stream().anyMatch(row -> row.figures().size() != figures)) {
            throw new IllegalArgumentException("every row must have " + figures + " figures");
        }
    }

    /// Figures of one thing.
    public record Row(String name, List<Figure> figures) {
        public Row {
            figures = List.copyOf(figures);
        }
    }

    /// One figure about the whole, or the two ends of a range.
    public record Fact(String name, List<Figure> figures) {
        public Fact {
            figures = List.copyOf(figures);
        }
    }

    /// A value and how it is written.
    ///
    /// @param value empty if there is none
    /// @param text the value with its unit, or that there is none
    public record Figure(OptionalDouble value, Measure measure, String text) {}

    /// What a file with it is called: its title in small plain letters, with hyphens, and `ending`.
    public String fileName(String ending) {
        String plain =
                Normalizer.normalize(title, Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "tavolo" : plain) + "." + ending;
    }
}
