package tavolo.persistence.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.Pen;
import tavolo.domain.chart.Threshold;

/// What stands above a picture: the name of everything in it, each with what it looks like. Lines
/// across the picture are named here as well, where their names hide no value.
final class PrintedLegend {

    private static final double SAMPLE = 30;
    private static final double GAP = 16;
    private static final double ROW = 17;
    private static final double FIRST = 12;

    private final List<Entry> entries = new ArrayList<>();

    /// How a sample is drawn: `width` long, around the height `middle`.
    interface Sample {
        void draw(SvgMarkup into, double left, double middle, double width);
    }

    private record Entry(String name, Sample sample) {

        double width() {
            return SAMPLE + 5 + SvgMarkup.widthOf(name) + GAP;
        }
    }

    PrintedLegend add(String name, Sample sample) {
        entries.add(new Entry(name, sample));
        return this;
    }

    /// A line across `chart`, with its value.
    PrintedLegend add(Chart chart, Threshold threshold) {
        PrintedPen pen = PrintedPen.of(threshold.kind());
        String value = chart.figure(OptionalDouble.of(threshold.value())).text();
        return add(
                threshold.name() + " " + value,
                (into, left, middle, width) ->
                        into.line(left, middle, left + width, middle)
                                .stroke(pen.colour(), pen.width(), pen.dash()));
    }

    /// Bars drawn with `pen`.
    PrintedLegend add(String name, Pen pen) {
        return add(
                name,
                (into, left, middle, width) ->
                        PrintedBar.of(pen).draw(into, left, middle - 5, width, 10));
    }

    /// How high it is with as many rows as it needs.
    double height() {
        return draw((_, _, _) -> {}) + GAP;
    }

    void draw(SvgMarkup into) {
        draw((entry, x, y) -> {
            entry.sample().draw(into, x, y - SvgMarkup.LETTERS / 3, SAMPLE);
            into.text(x + SAMPLE + 5, y, SvgMarkup.Anchor.START, PrintedPen.INK, entry.name());
        });
    }

    private interface Placed {
        void at(Entry entry, double x, double y);
    }

    /// Places each entry and tells the base line of the last row.
    private double draw(Placed placed) {
        double x = 0;
        double y = FIRST;
        for (Entry entry : entries) {
            if (x > 0 && x + entry.width() > PrintedChart.WIDTH) {
                x = 0;
                y += ROW;
            }
            placed.at(entry, x, y);
            x += entry.width();
        }
        return y;
    }
}
