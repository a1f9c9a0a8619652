package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import tavolo.domain.chart.Caption;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.Measure;
import tavolo.domain.chart.Pen;
import tavolo.domain.chart.Places;
import tavolo.domain.chart.Scale;
import tavolo.domain.chart.Series;
import tavolo.domain.chart.Threshold;
import tavolo.domain.feasibility.BackOfficeForecast;
import tavolo.domain.feasibility.BackOfficeRun;
import tavolo.ui.language.Wording;

/// What is open at the end of each day of work that waits, before the change and after it.
record BacklogPicture(BackOfficeRun run, Component where) {

    Chart chart() {
        double allowed = run.inputs().plan().items() * (1 - run.inputs().targetShare());
        List<Double> values = new ArrayList<>(List.of(0.0, allowed));
        run.before().days().forEach(day -> values.add(day.backlog()));
        run.after().days().forEach(day -> values.add(day.backlog()));
        String title = said("view.feasibility.backlog");
        List<String> days =
                IntStream.rangeClosed(1, run.after().days().size())
                        .mapToObj(Integer::toString)
                        .toList();
        return new Chart.Course(
                new Caption(
                        Wording.textLanguage(),
                        title,
                        where.getTranslation(
                                "view.feasibility.backlog.about",
                                TypedNumbers.shown(run.before().backlogAtEnd(), 0),
                                TypedNumbers.shown(run.after().backlogAtEnd(), 0),
                                TypedNumbers.shown(allowed, 0)),
                        said("view.feasibility.no-level")),
                Scale.around(title, Measure.NUMBER, values),
                new Places(said("view.feasibility.backlog.day"), days),
                Chart.Shape.LINES,
                List.of(
                        series("view.feasibility.before", Pen.EARLIER, run.before()),
                        series("view.feasibility.after", Pen.MAIN, run.after())),
                List.of(
                        new Threshold(
                                said("view.feasibility.backlog.allowed"),
                                allowed,
                                Threshold.Kind.CAP)),
                List.of());
    }

    private Series series(String name, Pen pen, BackOfficeForecast forecast) {
        return new Series(
                said(name),
                pen,
                forecast.days().stream().map(day -> OptionalDouble.of(day.backlog())).toList());
    }

    private String said(String key) {
        return where.getTranslation(key);
    }
}
