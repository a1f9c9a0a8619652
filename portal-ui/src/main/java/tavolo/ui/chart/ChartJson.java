package tavolo.ui.chart;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import tavolo.domain.chart.Band;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.Scale;
import tavolo.domain.chart.Series;
import tavolo.domain.chart.Sheet.Figure;
import tavolo.domain.chart.Spread;
import tavolo.domain.chart.Threshold;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A picture as the element of the browser takes it. Every figure goes with its text, so that the
/// browser writes no number itself and cannot write it otherwise than the table does.
final class ChartJson {

    private ChartJson() {}

    static ObjectNode of(Chart chart) {
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("title", chart.caption().title());
        json.put("description", chart.caption().description());
        json.put("none", chart.caption().none());
        json.set("scale", scale(chart, chart.scale()));
        json.set("thresholds", each(chart.thresholds(), (one, at) -> write(chart, one, at)));
        switch (chart) {
            case Chart.Course course -> write(course, json);
            case Chart.Tornado tornado -> write(tornado, json);
        }
        return json;
    }

    private static ObjectNode scale(Chart chart, Scale scale) {
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("title", scale.title());
        json.put("lowest", scale.lowest());
        json.put("highest", scale.highest());
        json.put("step", scale.step());
        json.set("ticks", each(scale.ticks(), (tick, at) -> write(chart, tick, at)));
        return json;
    }

    private static void write(Chart.Course course, ObjectNode json) {
        json.put("type", course.shape() == Chart.Shape.LINES ? "lines" : "bars");
        ObjectNode places = json.putObject("places");
        places.put("title", course.places().title());
        course.places().names().forEach(places.putArray("names")::add);
        course.places()
                .turn()
                .ifPresent(turn ->
                        places.putObject("turn").put("at", turn.place()).put("name", turn.name()));
        json.set("series", each(course.series(), (one, at) -> write(course, one, at)));
        json.set("bands", each(course.bands(), (band, at) -> write(band, at)));
    }

    private static void write(Band band, ObjectNode json) {
        json.put("name", band.name()).put("from", band.from()).put("to", band.to());
        if (band.tone() != Band.Tone.PLAIN) {
            json.put("tone", word(band.tone()));
        }
    }

    private static void write(Chart.Course course, Series series, ObjectNode json) {
        json.put("name", series.name());
        json.put("pen", word(series.pen()));
        json.set("points", each(series.values(), (value, at) -> write(course, value, at)));
        series.spread().ifPresent(spread -> write(course, spread, json.putObject("spread")));
    }

    private static void write(Chart.Course course, Spread spread, ObjectNode json) {
        json.put("name", spread.name());
        json.set(
                "ranges",
                each(
                        spread.ranges(),
                        (range, at) ->
                                range.ifPresent(ends -> {
                                    write(course, ends.from(), at.putObject("from"));
                                    write(course, ends.to(), at.putObject("to"));
                                })));
    }

    private static void write(Chart.Tornado tornado, ObjectNode json) {
        json.put("type", "tornado");
        json.put("less", tornado.heads().less());
        json.put("more", tornado.heads().more());
        json.put("start", tornado.start());
        tornado.middle().ifPresent(middle -> write(tornado, middle, json.putObject("middle")));
        json.set("swings", each(tornado.swings(), (swing, at) -> write(tornado, swing, at)));
    }

    private static void write(Chart.Tornado tornado, Chart.Swing swing, ObjectNode json) {
        json.put("name", swing.name());
        write(tornado, swing.withLess(), json.putObject("less"));
        write(tornado, swing.withMore(), json.putObject("more"));
    }

    private static void write(Chart chart, Threshold threshold, ObjectNode json) {
        json.put("name", threshold.name());
        json.put("kind", word(threshold.kind()));
        write(chart, threshold.value(), json);
    }

    private static void write(Chart chart, double value, ObjectNode json) {
        write(chart, OptionalDouble.of(value), json);
    }

    private static void write(Chart chart, OptionalDouble value, ObjectNode json) {
        Figure figure = chart.figure(value);
        json.put("text", figure.text());
        if (value.isPresent()) {
            json.put("value", value.getAsDouble());
        } else {
            json.putNull("value");
        }
    }

    private static <T> ArrayNode each(Collection<T> all, BiConsumer<T, ObjectNode> written) {
        ArrayNode array = JacksonUtils.createArrayNode();
        all.forEach(one -> written.accept(one, array.addObject()));
        return array;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
