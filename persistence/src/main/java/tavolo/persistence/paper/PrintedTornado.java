package tavolo.persistence.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.Pen;
import tavolo.domain.chart.Threshold;
import tavolo.persistence.paper.SvgMarkup.Anchor;

/// Bars to both sides of a middle, a row for each thing that moves.
final class PrintedTornado {

    private static final double ROW = 40;
    private static final double BAR = 13;
    private static final double END = 52;
    private static final Pen LESS = Pen.SECOND;
    private static final Pen MORE = Pen.MAIN;

    private final Chart.Tornado tornado;
    private final SvgMarkup picture;
    private final PrintedChart.Field field;
    private final PrintedLegend legend = new PrintedLegend();
    private final List<Threshold> marks = new ArrayList<>();

    PrintedTornado(Chart.Tornado tornado, Document document) {
        this.tornado = tornado;
        tornado.middle().ifPresent(marks::add);
        marks.addAll(tornado.thresholds());
        double names =
                tornado.swings().stream()
                        .mapToDouble(swing -> SvgMarkup.widthOf(swing.name()))
                        .max()
                        .orElse(0);
        double left = names + END;
        explain();
        double top = legend.height();
        double rows = ROW * tornado.swings().size();
        this.field = new PrintedChart.Field(left, top, PrintedChart.WIDTH - left - END, rows);
        this.picture =
                SvgMarkup.picture(
                        document,
                        PrintedChart.WIDTH,
                        field.bottom() + 22,
                        tornado.caption().title(),
                        tornado.caption().description());
    }

    Element draw() {
        for (double tick : tornado.scale().ticks()) {
            picture.line(x(tick), field.top(), x(tick), field.bottom())
                    .stroke(PrintedPen.GRID, 0.8, "");
            double base = field.bottom() + 14;
            picture.text(x(tick), base, Anchor.MIDDLE, PrintedPen.MUTED, text(tick));
        }
        for (int row = 0; row < tornado.swings().size(); row++) {
            swing(tornado.swings().get(row), field.top() + ROW * row + ROW / 2);
        }
        marks.forEach(this::mark);
        legend.draw(picture);
        return picture.element();
    }

    private String text(double value) {
        return tornado.figure(OptionalDouble.of(value)).text();
    }

    private double x(double value) {
        return field.left() + field.width() * tornado.scale().place(value);
    }

    private void swing(Chart.Swing swing, double middle) {
        double base = middle + SvgMarkup.LETTERS / 3;
        picture.text(0, base, Anchor.START, PrintedPen.INK, swing.name());
        bar(LESS, swing.withLess(), middle - BAR - 1);
        bar(MORE, swing.withMore(), middle + 1);
    }

    private void bar(Pen pen, OptionalDouble value, double top) {
        double end = x(value.orElse(tornado.scale().lowest()));
        double start = x(tornado.start());
        PrintedBar.of(pen).draw(picture, Math.min(start, end), top, Math.abs(end - start), BAR);
        // Beside the middle if there is no value: the other end is where the names are.
        boolean isLeft = value.isPresent() && end < start;
        picture.text(
                isLeft ? end - 4 : Math.max(start, end) + 4,
                top + BAR / 2 + SvgMarkup.LETTERS / 3,
                isLeft ? Anchor.END : Anchor.START,
                PrintedPen.INK,
                tornado.figure(value).text());
    }

    /// A line through all rows.
    private void mark(Threshold threshold) {
        PrintedPen pen = PrintedPen.of(threshold.kind());
        double x = x(threshold.value());
        picture.line(x, field.top(), x, field.bottom())
                .stroke(pen.colour(), pen.width(), pen.dash());
    }

    private void explain() {
        legend.add(tornado.heads().less(), LESS).add(tornado.heads().more(), MORE);
        marks.forEach(mark -> legend.add(tornado, mark));
    }
}
