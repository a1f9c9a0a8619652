package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import tavolo.domain.feasibility.BackOfficeForecast;
import tavolo.domain.feasibility.BackOfficeRun;

/// The share of the work that is done before the change and after it, whether it keeps the target,
/// and a table of what else is expected.
final class WorkFigures extends Composite<Div> {

    private final BackOfficeRun run;

    WorkFigures(BackOfficeRun run) {
        this.run = run;
        getContent().addClassName("feasibility-figures");
        getContent()
                .add(
                        new Paragraph(
                                getTranslation(
                                        "view.feasibility.work.target",
                                        TypedNumbers.percent(run.inputs().targetShare()))),
                        LevelFigure.pair(
                                large("view.feasibility.before", run.levelBefore()),
                                large("view.feasibility.after", run.levelAfter())),
                        table());
    }

    /// What the people of today can promise.
    String reachable() {
        return getTranslation(
                "view.feasibility.work.reachable", TypedNumbers.percent(run.reachableShare()));
    }

    /// Which hours are lacking.
    Paragraph extra() {
        return new Paragraph(
                run.isFeasible()
                        ? getTranslation("view.feasibility.extra.nobody")
                        : getTranslation(
                                "view.feasibility.work.extra",
                                TypedNumbers.shown(run.extraHours(), 1),
                                TypedNumbers.shown(run.extraFullTime(), 1)));
    }

    private LevelFigure large(String key, double level) {
        return new LevelFigure(key, TypedNumbers.percent(level), run.isKeptBy(level));
    }

    private BeforeAfterTable table() {
        return new BeforeAfterTable("view.feasibility.work.figures")
                .row(
                        "view.feasibility.work.backlog",
                        shown(run.before().backlogAtEnd()),
                        shown(run.after().backlogAtEnd()))
                .row(
                        "view.feasibility.work.done",
                        shown(done(run.before())),
                        shown(done(run.after())))
                .row(
                        "view.feasibility.work.hours",
                        shown(hours(run.before())),
                        shown(hours(run.after())));
    }

    private static double done(BackOfficeForecast forecast) {
        return forecast.days().stream().mapToDouble(BackOfficeForecast.Day::itemsDone).sum();
    }

    private static double hours(BackOfficeForecast forecast) {
        return forecast.days().stream().mapToDouble(BackOfficeForecast.Day::productiveHours).sum();
    }

    private static String shown(double number) {
        return TypedNumbers.shown(number, 1);
    }
}
