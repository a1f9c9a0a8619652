package tavolo.domain.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tavolo.domain.chart.Band;
import tavolo.domain.chart.Measure;
import tavolo.domain.chart.Pen;
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
    /// @param columns the heads over the figures, two at most unless each has a pen of its own
    /// @param lines as many figures in each as there are columns
    /// @param marks lines across the picture
    /// @param backdrop what is drawn besides them
    public record Picture(
            Shape shape,
            Measure measure,
            Bilingual title,
            Bilingual description,
            Bilingual none,
            Bilingual first,
            List<Bilingual> columns,
            List<Line> lines,
            List<Mark> marks,
            Backdrop backdrop) {

        public Picture {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
            marks = List.copyOf(marks);
            int width = columns.size();
            int most = Math.max(2, backdrop.pens().size());
            if (width < 1
                    || width > most
                    || lines.stream().anyMatch(line -> line.figures().size() != width)) {
                throw new IllegalArgumentException(
                        "a picture has 1.." + most + " figures in every line, was " + lines);
            }
            backdrop.requireFitting(width, lines.size());
        }

        /// A picture of figures and lines across alone.
        public Picture(
                Shape shape,
                Measure measure,
                Bilingual title,
                Bilingual description,
                Bilingual none,
                Bilingual first,
                List<Bilingual> columns,
                List<Line> lines,
                List<Mark> marks) {
            this(
                    shape,
                    measure,
                    title,
                    description,
                    none,
                    first,
                    columns,
                    lines,
                    marks,
                    Backdrop.NONE);
        }
    }

    /// What a picture shows besides its figures and the lines across it.
    ///
    /// @param pens one for each column; none where the first is what was before and the second now
    /// @param turns a place from which on something is otherwise; one at most
    /// @param zones stretches of values that are shaded
    /// @param bounds of figures that are not exact; for one column at most
    public record Backdrop(
            List<Pen> pens, List<Turn> turns, List<Zone> zones, List<Bounds> bounds) {

        /// Nothing of all this.
        public static final Backdrop NONE = new Backdrop(List.of(), List.of(), List.of());

        public Backdrop {
            pens = List.copyOf(pens);
            turns = List.copyOf(turns);
            zones = List.copyOf(zones);
            bounds = List.copyOf(bounds);
            if (turns.size() > 1 || bounds.size() > 1) {
                throw new IllegalArgumentException(
                        "one turn and one column with bounds at most, was %s and %s"
                                .formatted(turns, bounds));
            }
        }

        /// Behind exact figures.
        public Backdrop(List<Pen> pens, List<Turn> turns, List<Zone> zones) {
            this(pens, turns, zones, List.of());
        }

        /// Whether there is nothing.
        public boolean isNone() {
            return equals(NONE);
        }

        private void requireFitting(int columns, int lines) {
            boolean isPenned = pens.isEmpty() || pens.size() == columns;
            boolean isBound = bounds.stream().allMatch(one -> one.fits(columns, lines));
            if (!isPenned || !isBound || turns.stream().anyMatch(turn -> turn.line() >= lines)) {
                throw new IllegalArgumentException(
                        "%d columns and %d lines, was %s".formatted(columns, lines, this));
            }
        }
    }

    /// The line of a picture from which on something is otherwise.
    ///
    /// @param line its number, from 0
    /// @param name what begins there
    public record Turn(int line, Bilingual name) {

        public Turn {
            if (line < 0) {
                throw new IllegalArgumentException("lines are counted from 0, was " + line);
            }
        }
    }

    /// A stretch of values that is shaded.
    ///
    /// @param from its lower end; none if it has none
    /// @param to its upper end; none if it has none
    public record Zone(Band.Tone tone, Bilingual name, Figure from, Figure to) {}

    /// Between which ends the figures of one column lie for certain.
    ///
    /// @param column its number among the figures, from 0
    /// @param name what the stretches between the ends are
    /// @param from the head over the lower ends
    /// @param to the head over the upper ends
    /// @param ends one for each line
    public record Bounds(
            int column, Bilingual name, Bilingual from, Bilingual to, List<Ends> ends) {

        public Bounds {
            ends = List.copyOf(ends);
        }

        private boolean fits(int columns, int lines) {
            return column >= 0 && column < columns && ends.size() == lines;
        }
    }

    /// Both ends, or none of them where there is no figure.
    public record Ends(Figure from, Figure to) {

        public Ends {
            if ((from.value() == null) != (to.value() == null)) {
                throw new IllegalArgumentException("both ends or none, was " + from + ", " + to);
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
