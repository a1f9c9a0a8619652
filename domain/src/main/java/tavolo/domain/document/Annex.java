package tavolo.domain.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tavolo.domain.chart.Measure;
import tavolo.domain.chart.Threshold;
import tavolo.domain.library.Bilingual;

/// Something that is printed behind the articles and the targets of an instrument and signed with
/// them: tables, remarks and pictures of figures. It holds the figures that are drawn, never the
/// means of computing them again, so that the same text always gives the same paper.
///
/// @param title in the outline of the paper, after the word for an annex and its number
/// @param about one sentence below the title
/// @param tables in the order in which they are printed
/// @param remarks what must be said beside the figures, one line each, below `remarksTitle`
/// @param pictures each printed with the table of its figures
public record Annex(
        Bilingual title,
        Bilingual about,
        List<Table> tables,
        Bilingual remarksTitle,
        List<Bilingual> remarks,
        List<Picture> pictures) {

    public Annex {
        tables = List.copyOf(tables);
        remarks = List.copyOf(remarks);
        pictures = List.copyOf(pictures);
    }

    /// A table of words and written numbers.
    ///
    /// @param columns the heads; all columns but the first are aligned as numbers
    /// @param rows as many cells in each as there are columns
    public record Table(Bilingual caption, List<Bilingual> columns, List<Row> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
                throw new IllegalArgumentException("every row must have " + width + " cells");
            }
        }
    }

    /// The cells of one row of a table.
    public record Row(List<Bilingual> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// How the figures of a picture are drawn.
    public enum Shape {
        LINES,
        BARS,
        /// Bars to both sides of what is expected; two columns, with less and with more.
        TORNADO
    }

    /// Figures that are drawn.
    ///
    /// @param description what there is to see, in one or two sentences
    /// @param none said where there is no value
    /// @param first the head over the names of the lines
    /// @param columns the heads over the figures, two at most
    /// @param lines as many figures in each as there are columns
    /// @param marks lines across the picture
    public record Picture(
            Shape shape,
            Measure measure,
            Bilingual title,
            Bilingual description,
            Bilingual none,
            Bilingual first,
            List<Bilingual> columns,
            List<Line> lines,
            List<Mark> marks) {

        public Picture {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
            marks = List.copyOf(marks);
            int width = columns.size();
            if (width < 1
                    || width > 2
                    || lines.stream().anyMatch(line -> line.figures().size() != width)) {
                throw new IllegalArgumentException(
                        "a picture has one figure or two in every line, was " + lines);
            }
        }
    }

    /// The figures of one thing.
    public record Line(Bilingual name, List<Figure> figures) {

        public Line {
            figures = List.copyOf(figures);
        }
    }

    /// A figure to six decimals.
    ///
    /// @param value null where there is none
    public record Figure(@Nullable BigDecimal value) {

        /// The fixed number of decimals of every figure that is drawn.
        public static final int SCALE = 6;

        public Figure {
            value = value == null ? null : value.setScale(SCALE, RoundingMode.HALF_UP);
        }
    }

    /// A value that the figures are compared with.
    public record Mark(Threshold.Kind kind, Bilingual name, BigDecimal value) {

        public Mark {
            value = value.setScale(Figure.SCALE, RoundingMode.HALF_UP);
        }
    }
}
