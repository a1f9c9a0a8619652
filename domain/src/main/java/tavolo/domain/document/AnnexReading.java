package tavolo.domain.document;

import java.math.BigDecimal;
import java.util.List;
import tavolo.domain.chart.Band;
import tavolo.domain.chart.Measure;
import tavolo.domain.chart.Pen;
import tavolo.domain.chart.Threshold;
import tavolo.domain.document.Annex.Backdrop;
import tavolo.domain.document.Annex.Bounds;
import tavolo.domain.document.Annex.Ends;
import tavolo.domain.document.Annex.Figure;
import tavolo.domain.document.Annex.Line;
import tavolo.domain.document.Annex.Mark;
import tavolo.domain.document.Annex.Picture;
import tavolo.domain.document.Annex.Row;
import tavolo.domain.document.Annex.Shape;
import tavolo.domain.document.Annex.Table;
import tavolo.domain.document.Annex.Turn;
import tavolo.domain.document.Annex.Zone;
import tavolo.domain.library.Bilingual;

/// How a canonical value becomes an annex again, as strictly as the text that it belongs to.
final class AnnexReading {

    private AnnexReading() {}

    static Annex of(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 6);
        return new Annex(
                in.both("title"),
                in.both("about"),
                in.items("tables", AnnexReading::table),
                in.both("remarksTitle"),
                in.items("remarks", AnnexReading::words),
                in.items("pictures", AnnexReading::picture));
    }

    private static Table table(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 3);
        return new Table(
                in.both("caption"),
                in.items("columns", AnnexReading::words),
                in.items("rows", AnnexReading::row));
    }

    private static Row row(CanonicalValue value) {
        if (value instanceof CanonicalValue.Items(List<CanonicalValue> cells)) {
            return new Row(cells.stream().map(AnnexReading::words).toList());
        }
        throw new IllegalArgumentException("a row is a list of cells, was " + value);
    }

    private static Bilingual words(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 2);
        return new Bilingual(in.text("it"), in.text("en"));
    }

    private static Picture picture(CanonicalValue value) {
        boolean isBacked = InstrumentReading.has(value, "backdrop");
        InstrumentReading in = new InstrumentReading(value, isBacked ? 10 : 9);
        return new Picture(
                Shape.valueOf(in.text("shape")),
                Measure.valueOf(in.text("measure")),
                in.both("title"),
                in.both("description"),
                in.both("none"),
                in.both("first"),
                in.items("columns", AnnexReading::words),
                in.items("lines", AnnexReading::line),
                in.items("marks", AnnexReading::mark),
                isBacked ? backdrop(in.member("backdrop")) : Backdrop.NONE);
    }

    private static Backdrop backdrop(CanonicalValue value) {
        boolean isBound = InstrumentReading.has(value, "bounds");
        InstrumentReading in = new InstrumentReading(value, isBound ? 4 : 3);
        return new Backdrop(
                in.items("pens", AnnexReading::pen),
                in.items("turns", AnnexReading::turn),
                in.items("zones", AnnexReading::zone),
                isBound ? in.items("bounds", AnnexReading::bounds) : List.of());
    }

    private static Bounds bounds(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 5);
        return new Bounds(
                in.whole("column"),
                in.both("name"),
                in.both("from"),
                in.both("to"),
                in.items("ends", AnnexReading::ends));
    }

    private static Ends ends(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 2);
        return new Ends(figure(in.member("from")), figure(in.member("to")));
    }

    private static Pen pen(CanonicalValue value) {
        if (value instanceof CanonicalValue.Text(String name)) {
            return Pen.valueOf(name);
        }
        throw new IllegalArgumentException("no pen, was " + value);
    }

    private static Turn turn(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 2);
        return new Turn(in.whole("line"), in.both("name"));
    }

    private static Zone zone(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 4);
        return new Zone(
                Band.Tone.valueOf(in.text("tone")),
                in.both("name"),
                figure(in.member("from")),
                figure(in.member("to")));
    }

    private static Line line(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 2);
        return new Line(in.both("name"), in.items("figures", AnnexReading::figure));
    }

    private static Figure figure(CanonicalValue value) {
        return switch (value) {
            case CanonicalValue.Nothing() -> new Figure(null);
            case CanonicalValue.Text(String written) -> new Figure(new BigDecimal(written));
            case CanonicalValue other ->
                    throw new IllegalArgumentException("no figure, was " + other);
        };
    }

    private static Mark mark(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 3);
        return new Mark(
                Threshold.Kind.valueOf(in.text("kind")),
                in.both("name"),
                new BigDecimal(in.text("value")));
    }
}
