package tavolo.persistence.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tavolo.domain.chart.Band;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.Pen;
import tavolo.domain.chart.Places;
import tavolo.domain.chart.Scale;
import tavolo.domain.chart.Series;
import tavolo.domain.chart.Spread;
import tavolo.domain.chart.Threshold;
import tavolo.persistence.paper.SvgMarkup.Anchor;

/// Lines or bars over places.
final class PrintedCourse {

    private static final double FIELD_HEIGHT = 190;
    private static final double BELOW = 36;
    private static final double MOST_MARKS = 30;
    private static final double RANGE = 3;

    private final Chart.Course course;
    private final SvgMarkup picture;
    private final PrintedLegend legend = new PrintedLegend();
    private final PrintedChart.Field field;

    PrintedCourse(Chart.Course course, Document document) {
        this.course = course;
        explain();
        double left = left();
        double top = legend.height();
        this.field = new PrintedChart.Field(left, top, PrintedChart.WIDTH - left - 8, FIELD_HEIGHT);
        this.picture =
                SvgMarkup.picture(
                        document,
                        PrintedChart.WIDTH,
                        field.bottom() + BELOW,
                        course.caption().title(),
                        course.caption().description());
    }

    /// Room for the values beside the axis.
    private double left() {
        return 10
                + course.scale().ticks().stream()
                        .mapToDouble(tick -> SvgMarkup.widthOf(text(tick)))
                        .max()
                        .orElse(0);
    }

    Element draw() {
        course.bands().forEach(this::band);
        grid();
        places();
        course.series().forEach(this::spread);
        switch (course.shape()) {
            case LINES -> course.series().forEach(this::line);
            case BARS -> bars();
        }
        course.thresholds().forEach(this::threshold);
        course.places().turn().ifPresent(this::turn);
        missing();
        legend.draw(picture);
        return picture.element();
    }

    private String text(double value) {
        return course.figure(OptionalDouble.of(value)).text();
    }

    private double x(double place) {
        return field.left() + field.width() * (place + 0.5) / course.places().names().size();
    }

    private double y(double value) {
        return field.bottom() - field.height() * course.scale().place(value);
    }

    private void band(Band band) {
        picture.box(field.left(), y(band.to()), field.width(), y(band.from()) - y(band.to()))
                .fill(PrintedPen.shade(band.tone()));
    }

    private void turn(Places.Turn turn) {
        picture.line(x(turn.place()), field.top(), x(turn.place()), field.bottom())
                .stroke(PrintedPen.INK, 1.2, "");
    }

    private void grid() {
        Scale scale = course.scale();
        for (double tick : scale.ticks()) {
            boolean isBase = tick <= scale.lowest();
            picture.line(field.left(), y(tick), field.right(), y(tick))
                    .stroke(isBase ? PrintedPen.MUTED : PrintedPen.GRID, 0.8, "");
            double base = y(tick) + SvgMarkup.LETTERS / 3;
            picture.text(field.left() - 5, base, Anchor.END, PrintedPen.MUTED, text(tick));
        }
    }

    /// As many names as have room.
    private void places() {
        List<String> names = course.places().names();
        double widest = names.stream().mapToDouble(SvgMarkup::widthOf).max().orElse(1) + 8;
        int every = (int) Math.max(1, Math.ceil(widest * names.size() / field.width()));
        for (int place = 0; place < names.size(); place += every) {
            double base = field.bottom() + 14;
            picture.text(x(place), base, Anchor.MIDDLE, PrintedPen.INK, names.get(place));
        }
        double middle = field.left() + field.width() / 2;
        picture.text(
                middle,
                field.bottom() + 30,
                Anchor.MIDDLE,
                PrintedPen.MUTED,
                course.places().title());
    }

    private void line(Series series) {
        PrintedPen pen = PrintedPen.of(series.pen());
        for (List<Integer> stretch : stretches(series)) {
            List<String> points = stretch.stream().map(place -> point(place, series)).toList();
            picture.add("polyline")
                    .attribute("points", String.join(" ", points))
                    .stroke(pen.colour(), pen.width(), pen.dash());
            if (series.values().size() <= MOST_MARKS || stretch.size() == 1) {
                stretch.forEach(place ->
                        PrintedPen.mark(picture, series.pen(), x(place), y(value(place, series))));
            }
        }
    }

    /// Upright bars from end to end, behind the values that lie between them.
    private void spread(Series series) {
        series.spread()
                .map(Spread::ranges)
                .ifPresent(ranges ->
                        IntStream.range(0, ranges.size())
                                .forEach(place ->
                                        ranges.get(place).ifPresent(range -> range(place, range))));
    }

    private void range(int place, Spread.Range range) {
        double top = y(range.to());
        picture.box(x(place) - RANGE / 2, top, RANGE, y(range.from()) - top).fill(PrintedPen.MUTED);
    }

    private String point(int place, Series series) {
        return SvgMarkup.length(x(place)) + "," + SvgMarkup.length(y(value(place, series)));
    }

    private static double value(int place, Series series) {
        return series.values().get(place).orElseThrow();
    }

    /// The places that follow each other without a gap.
    private static List<List<Integer>> stretches(Series series) {
        List<List<Integer>> stretches = new ArrayList<>();
        boolean isOpen = false;
        for (int place = 0; place < series.values().size(); place++) {
            boolean hasValue = series.values().get(place).isPresent();
            if (hasValue && !isOpen) {
                stretches.add(new ArrayList<>());
            }
            if (hasValue) {
                stretches.getLast().add(place);
            }
            isOpen = hasValue;
        }
        return stretches;
    }

    private void bars() {
        double room = 0.7 * field.width() / course.places().names().size();
        double width = room / course.series().size();
        for (int index = 0; index < course.series().size(); index++) {
            Series series = course.series().get(index);
            double shift = index * width - room / 2;
            IntStream.range(0, series.values().size())
                    .filter(place -> series.values().get(place).isPresent())
                    .forEach(place -> {
                        double top = y(value(place, series));
                        PrintedBar.of(series.pen())
                                .draw(
                                        picture,
                                        x(place) + shift,
                                        top,
                                        width * 0.92,
                                        field.bottom() - top);
                    });
        }
    }

    private void threshold(Threshold threshold) {
        PrintedPen pen = PrintedPen.of(threshold.kind());
        double y = y(threshold.value());
        picture.line(field.left(), y, field.right(), y)
                .stroke(pen.colour(), pen.width(), pen.dash());
    }

    private boolean isMissing(int place) {
        return course.series().stream().anyMatch(one -> one.values().get(place).isEmpty());
    }

    private void missing() {
        IntStream.range(0, course.places().names().size())
                .filter(this::isMissing)
                .forEach(place -> PrintedPen.cross(picture, x(place), field.bottom()));
    }

    private void explain() {
        boolean isBars = course.shape() == Chart.Shape.BARS;
        for (Series series : course.series()) {
            if (isBars) {
                legend.add(series.name(), series.pen());
            } else {
                legend.add(series.name(), sample(series.pen()));
            }
            series.spread()
                    .ifPresent(spread ->
                            legend.add(
                                    spread.name(),
                                    (into, left, middle, width) ->
                                            into.box(
                                                            left + (width - RANGE) / 2,
                                                            middle - 6,
                                                            RANGE,
                                                            12)
                                                    .fill(PrintedPen.MUTED)));
        }
        if (IntStream.range(0, course.places().names().size()).anyMatch(this::isMissing)) {
            legend.add(
                    course.caption().none(),
                    (into, left, middle, width) ->
                            PrintedPen.cross(into, left + width / 2, middle));
        }
        course.thresholds().forEach(threshold -> legend.add(course, threshold));
        for (Band band : course.bands()) {
            legend.add(
                    band.name(),
                    (into, left, middle, width) ->
                            into.box(left, middle - 5, width, 10)
                                    .fill(PrintedPen.shade(band.tone())));
        }
        course.places()
                .turn()
                .ifPresent(turn ->
                        legend.add(
                                turn.name(),
                                (into, left, middle, width) ->
                                        into.line(
                                                        left + width / 2,
                                                        middle - 6,
                                                        left + width / 2,
                                                        middle + 6)
                                                .stroke(PrintedPen.INK, 1.2, "")));
    }

    private static PrintedLegend.Sample sample(Pen pen) {
        PrintedPen printed = PrintedPen.of(pen);
        return (into, left, middle, width) -> {
            into.line(left, middle, left + width, middle)
                    .stroke(printed.colour(), printed.width(), printed.dash());
            PrintedPen.mark(into, pen, left + width / 2, middle);
        };
    }
}
