package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import tavolo.domain.feasibility.BackOfficeForecast;
import tavolo.domain.feasibility.BackOfficeRun;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.Tone;

/// The share of the work that is done before the change and after it, whether it keeps the target,
/// and a table of what else is expected.
final class WorkFigures extends Composite<Div> {

    private final BackOfficeRun run;

    WorkFigures(BackOfficeRun run) {
        this.run = run;
        Div levels =
                new Div(
                        large("view.feasibility.before", run.levelBefore()),
                        large("view.feasibility.after", run.levelAfter()));
        levels.addClassName("feasibility-figures__levels");
        getContent().addClassName("feasibility-figures");
        getContent()
                .add(
                        new Paragraph(
                                getTranslation(
                                        "view.feasibility.work.target",
                                        TypedNumbers.percent(run.inputs().targetShare()))),
                        levels,
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

    private Div large(String key, double level) {
        boolean isKept = level >= run.inputs().targetShare() - 1e-9;
        Span name = new Span(getTranslation(key));
        name.addClassName("feasibility-figures__name");
        Span figure = new Span(TypedNumbers.percent(level));
        figure.addClassName("feasibility-figures__figure");
        Chip chip =
                new Chip(
                        getTranslation(isKept ? "view.feasibility.kept" : "view.feasibility.lost"),
                        isKept ? Tone.GOOD : Tone.BAD);
        Div large = new Div(name, figure, chip);
        large.addClassName("feasibility-figures__level");
        return large;
    }

    private NativeTable table() {
        NativeTable table = new NativeTable();
        table.addClassName("sheet-table");
        table.setCaptionText(getTranslation("view.feasibility.work.figures"));
        table.getHead()
                .add(
                        row(
                                head("view.feasibility.figure", "col"),
                                head("view.feasibility.before", "col"),
                                head("view.feasibility.after", "col")));
        table.addBody()
                .add(
                        row(
                                head("view.feasibility.work.backlog", "row"),
                                cell(run.before().backlogAtEnd()),
                                cell(run.after().backlogAtEnd())),
                        row(
                                head("view.feasibility.work.done", "row"),
                                cell(done(run.before())),
                                cell(done(run.after()))),
                        row(
                                head("view.feasibility.work.hours", "row"),
                                cell(hours(run.before())),
                                cell(hours(run.after()))));
        return table;
    }

    private static double done(BackOfficeForecast forecast) {
        return forecast.days().stream().mapToDouble(BackOfficeForecast.Day::itemsDone).sum();
    }

    private static double hours(BackOfficeForecast forecast) {
        return forecast.days().stream().mapToDouble(BackOfficeForecast.Day::productiveHours).sum();
    }

    private NativeTableHeaderCell head(String key, String scope) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(getTranslation(key));
        head.getElement().setAttribute("scope", scope);
        return head;
    }

    private static NativeTableCell cell(double number) {
        return new NativeTableCell(new Span(TypedNumbers.shown(number, 1)));
    }

    private static NativeTableRow row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        row.add(cells);
        return row;
    }
}
