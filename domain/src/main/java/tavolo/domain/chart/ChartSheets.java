package tavolo.domain.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tavolo.domain.chart.Sheet.Fact;
import tavolo.domain.chart.Sheet.Figure;
import tavolo.domain.chart.Sheet.Row;

/// Makes tables of pictures.
final class ChartSheets {

    private ChartSheets() {}

    static Sheet of(Chart.Course course) {
        List<String> columns = new ArrayList<>(List.of(course.places().title()));
        course.series().forEach(series -> heads(series).forEach(columns::add));
        List<String> places = course.places().names();
        List<Row> rows =
                IntStream.range(0, places.size())
                        .mapToObj(place -> new Row(name(place, course), at(place, course)))
                        .toList();
        Stream<Fact> bands =
                course.bands().stream()
                        .map(band -> fact(course, band.name(), band.from(), band.to()));
        return sheet(
                course,
                columns,
                rows,
                Stream.concat(facts(course, course.thresholds()), bands).toList());
    }

    /// With what begins there, where something does.
    private static String name(int place, Chart.Course course) {
        String name = course.places().names().get(place);
        return course.places()
                .turn()
                .filter(turn -> turn.place() == place)
                .map(turn -> name + " · " + turn.name())
                .orElse(name);
    }

    static Sheet of(Chart.Tornado tornado) {
        List<Row> rows =
                tornado.swings().stream()
                        .map(swing ->
                                new Row(
                                        swing.name(),
                                        List.of(
                                                tornado.figure(swing.withLess()),
                                                tornado.figure(swing.withMore()))))
                        .toList();
        Chart.Heads heads = tornado.heads();
        return sheet(
                tornado,
                List.of(heads.factor(), heads.less(), heads.more()),
                rows,
                Stream.concat(
                                facts(tornado, tornado.middle().stream().toList()),
                                facts(tornado, tornado.thresholds()))
                        .toList());
    }

    private static Sheet sheet(
            Chart chart, List<String> columns, List<Row> rows, List<Fact> facts) {
        Caption caption = chart.caption();
        return new Sheet(caption.language(), caption.title(), columns, rows, facts);
    }

    /// Over the values of `series`, and over the ends between which they lie.
    private static Stream<String> heads(Series series) {
        return Stream.concat(
                Stream.of(series.name()),
                series.spread().stream()
                        .map(Spread::heads)
                        .flatMap(heads -> Stream.of(heads.from(), heads.to())));
    }

    private static List<Figure> at(int place, Chart.Course course) {
        return course.series().stream()
                .flatMap(series ->
                        Stream.concat(
                                Stream.of(series.values().get(place)),
                                series.spread().stream()
                                        .flatMap(spread -> ends(spread.ranges().get(place)))))
                .map(course::figure)
                .toList();
    }

    private static Stream<OptionalDouble> ends(Optional<Spread.Range> range) {
        return Stream.of(
                range.map(ends -> OptionalDouble.of(ends.from())).orElse(OptionalDouble.empty()),
                range.map(ends -> OptionalDouble.of(ends.to())).orElse(OptionalDouble.empty()));
    }

    private static Stream<Fact> facts(Chart chart, List<Threshold> thresholds) {
        return thresholds.stream().map(one -> fact(chart, one.name(), one.value()));
    }

    private static Fact fact(Chart chart, String name, double... values) {
        List<Figure> figures =
                Arrays.stream(values)
                        .mapToObj(value -> chart.figure(OptionalDouble.of(value)))
                        .toList();
        return new Fact(name, figures);
    }
}
