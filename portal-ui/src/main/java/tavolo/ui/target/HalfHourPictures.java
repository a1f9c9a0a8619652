package tavolo.ui.target;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.Measure;
import tavolo.domain.chart.Pen;
import tavolo.domain.chart.Places;
import tavolo.domain.chart.Scale;
import tavolo.domain.chart.Series;
import tavolo.domain.measured.DayProfile;
import tavolo.domain.measured.DayProfile.HalfHour;
import tavolo.domain.target.Direction;

/// How an indicator and what it counts are spread over the half hours of a day.
record HalfHourPictures(DayProfile found, PictureFrame frame) {

    /// The indicator.
    Chart level() {
        return frame.course(
                "view.measured.day.level",
                about("view.measured.day.level.about"),
                places(),
                List.of(
                        frame.series(
                                "view.measured.line.gross",
                                Pen.MAIN,
                                found.halfHours().stream().map(HalfHour::reading).toList())));
    }

    /// What the indicator counts, on an average day.
    Chart weight() {
        Series series =
                new Series(
                        frame.said("view.measured.day.weight.line"),
                        Pen.MAIN,
                        found.halfHours().stream()
                                .map(half -> OptionalDouble.of(half.perDay().doubleValue()))
                                .toList());
        List<Double> values =
                Stream.concat(
                                Stream.of(0.0),
                                PictureFrame.values(List.of(series), List.of()).stream())
                        .toList();
        return new Chart.Course(
                frame.caption("view.measured.day.weight", about("view.measured.day.weight.about")),
                Scale.around(series.name(), Measure.NUMBER, values),
                places(),
                Chart.Shape.BARS,
                List.of(series),
                List.of(),
                List.of());
    }

    private Places places() {
        return new Places(
                frame.said("view.measured.day.half-hour"),
                found.halfHours().stream().map(half -> half.start().toString()).toList());
    }

    private String about(String key) {
        return frame.said(key, found.measuredDays());
    }

    /// Where it is worst and where most comes, in one sentence; empty where no side is the good
    /// one.
    Optional<String> sentence() {
        return worst().map(half ->
                frame.said(
                        "view.measured.day.worst",
                        half.start().toString(),
                        MeasuredWords.value(frame.formula(), half.reading()),
                        fullest().start().toString(),
                        found.measuredDays()));
    }

    private Optional<HalfHour> worst() {
        Direction direction = frame.formula().direction();
        Comparator<HalfHour> order =
                Comparator.comparing(half -> half.reading().figure().orElseThrow());
        return direction == Direction.BAND
                ? Optional.empty()
                : found.halfHours().stream()
                        .filter(half -> half.reading().figure().isPresent())
                        .min(direction == Direction.HIGHER ? order : order.reversed());
    }

    private HalfHour fullest() {
        return found.halfHours().stream().max(Comparator.comparing(HalfHour::perDay)).orElseThrow();
    }
}
