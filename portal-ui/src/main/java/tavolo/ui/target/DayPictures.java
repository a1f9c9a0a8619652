package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import tavolo.domain.chart.Band;
import tavolo.domain.chart.Caption;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.Pen;
import tavolo.domain.chart.Places;
import tavolo.domain.chart.Scale;
import tavolo.domain.chart.Series;
import tavolo.domain.chart.Threshold;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.IntervalForecast;
import tavolo.domain.feasibility.ServiceTarget;
import tavolo.domain.feasibility.WeekForecast;
import tavolo.ui.language.Wording;

/// The pictures of a day of half hours, before the change and after it.
///
/// @param before of that day alone
/// @param after of that day alone
record DayPictures(FeasibilityRun run, WeekForecast before, WeekForecast after, Component where) {

    /// Of the only day that was asked about, or of the one that is shown of a week.
    static DayPictures of(FeasibilityAnswer.Computed computed, Component where) {
        FeasibilityRun run = computed.run();
        return computed.period() == AskedPeriod.WEEK
                ? new DayPictures(
                        run, run.before().on(computed.day()), run.after().on(computed.day()), where)
                : new DayPictures(run, run.before(), run.after(), where);
    }

    /// The level of each half hour, with the target.
    Chart level() {
        ServiceTarget target = run.inputs().terms().target();
        return course(
                "view.feasibility.day.level",
                about(),
                one -> one.level(target),
                new Threshold(
                        said("view.feasibility.line.target"),
                        target.share(),
                        Threshold.Kind.TARGET),
                List.of());
    }

    /// How busy people are in each half hour, with the most that is bearable.
    Chart occupancy() {
        double cap = run.inputs().terms().occupancyCap();
        List<Band> beyond =
                cap < 1
                        ? List.of(new Band(said("view.feasibility.band.beyond"), cap, 1))
                        : List.of();
        return course(
                "view.feasibility.day.occupancy",
                aboutOccupancy(cap),
                one -> OptionalDouble.of(one.occupancy()),
                new Threshold(said("view.feasibility.line.cap"), cap, Threshold.Kind.CAP),
                beyond);
    }

    private Chart course(
            String title,
            String about,
            Function<IntervalForecast, OptionalDouble> value,
            Threshold line,
            List<Band> bands) {
        List<String> times =
                after.intervals().stream()
                        .map(one -> one.interval().slot().start().toString())
                        .toList();
        return new Chart.Course(
                new Caption(
                        Wording.textLanguage(),
                        said(title),
                        about,
                        said("view.feasibility.no-level")),
                Scale.ofShares(said(title)),
                new Places(said("view.feasibility.day.half-hour"), times),
                Chart.Shape.LINES,
                List.of(
                        series("view.feasibility.before", Pen.EARLIER, before, value),
                        series("view.feasibility.after", Pen.MAIN, after, value)),
                List.of(line),
                bands);
    }

    private Series series(
            String name,
            Pen pen,
            WeekForecast forecast,
            Function<IntervalForecast, OptionalDouble> value) {
        return new Series(said(name), pen, forecast.intervals().stream().map(value).toList());
    }

    private String about() {
        return where.getTranslation(
                "view.feasibility.day.level.about",
                after.intervals().size(),
                late(before),
                late(after),
                TypedNumbers.percent(run.inputs().terms().target().share()));
    }

    /// How many half hours are below the target or have no level at all.
    private long late(WeekForecast forecast) {
        ServiceTarget target = run.inputs().terms().target();
        return forecast.intervals().stream()
                .map(one -> one.level(target))
                .filter(level -> level.isEmpty() || !target.isKeptBy(level.getAsDouble()))
                .count();
    }

    private String aboutOccupancy(double cap) {
        IntervalForecast busiest =
                after.intervals().stream()
                        .max(Comparator.comparingDouble(IntervalForecast::occupancy))
                        .orElseThrow();
        return where.getTranslation(
                "view.feasibility.day.occupancy.about",
                busiest.interval().slot().start().toString(),
                TypedNumbers.percent(busiest.occupancy()),
                TypedNumbers.percent(cap),
                after.intervals().stream().filter(one -> !one.isBearable(cap)).count());
    }

    private String said(String key) {
        return where.getTranslation(key);
    }
}
