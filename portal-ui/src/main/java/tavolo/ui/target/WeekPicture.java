package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import tavolo.domain.chart.Caption;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.Pen;
import tavolo.domain.chart.Places;
import tavolo.domain.chart.Scale;
import tavolo.domain.chart.Series;
import tavolo.domain.chart.Threshold;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.ServiceTarget;
import tavolo.domain.feasibility.WeekForecast;
import tavolo.ui.language.Wording;

/// The picture of a week, day by day, before the change and after it.
record WeekPicture(FeasibilityRun run, Component where) {

    /// The days on which the service is open.
    static List<DayOfWeek> days(FeasibilityRun run) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> !run.after().on(day).intervals().isEmpty())
                .toList();
    }

    /// The day with the lowest level after the change; one without a level is lower than any.
    static DayOfWeek lowest(FeasibilityRun run) {
        return days(run).stream()
                .min(Comparator.comparingDouble(day -> run.after().on(day).level().orElse(-1)))
                .orElseThrow();
    }

    /// *lun*, in the language of the page.
    static String shortly(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, Wording.language());
    }

    /// *lunedì*, in the language of the page.
    static String fully(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, Wording.language());
    }

    /// The level of each day, with the target.
    Chart level() {
        ServiceTarget target = run.inputs().terms().target();
        List<DayOfWeek> days = days(run);
        DayOfWeek lowest = lowest(run);
        String about =
                where.getTranslation(
                        "view.feasibility.week.level.about",
                        days.size(),
                        late(run.before()),
                        late(run.after()),
                        TypedNumbers.percent(target.share()),
                        fully(lowest),
                        FeasibilityFigures.level(run.after().on(lowest), where));
        return new Chart.Course(
                new Caption(
                        Wording.textLanguage(),
                        said("view.feasibility.week.level"),
                        about,
                        said("view.feasibility.no-level")),
                Scale.ofShares(said("view.feasibility.week.level")),
                new Places(
                        said("view.feasibility.week.day"),
                        days.stream().map(WeekPicture::shortly).toList()),
                Chart.Shape.BARS,
                List.of(
                        series("view.feasibility.before", Pen.EARLIER, run.before()),
                        series("view.feasibility.after", Pen.MAIN, run.after())),
                List.of(
                        new Threshold(
                                said("view.feasibility.line.target"),
                                target.share(),
                                Threshold.Kind.TARGET)),
                List.of());
    }

    private Series series(String name, Pen pen, WeekForecast forecast) {
        return new Series(
                said(name), pen, days(run).stream().map(day -> forecast.on(day).level()).toList());
    }

    /// How many days are below the target or have no level at all.
    private long late(WeekForecast forecast) {
        ServiceTarget target = run.inputs().terms().target();
        return days(run).stream()
                .map(day -> forecast.on(day).level())
                .filter(level -> level.isEmpty() || !target.isKeptBy(level.getAsDouble()))
                .count();
    }

    private String said(String key) {
        return where.getTranslation(key);
    }
}
