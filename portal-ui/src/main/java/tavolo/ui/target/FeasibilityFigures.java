package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.WeekFigures;
import tavolo.domain.feasibility.WeekForecast;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.Tone;

/// The level before and after in large figures, whether it keeps the target, and a table of what
/// else is expected.
final class FeasibilityFigures extends Composite<Div> {

    private final FeasibilityRun run;

    FeasibilityFigures(FeasibilityRun run, boolean hasRows) {
        this.run = run;
        Div levels =
                new Div(
                        large("view.feasibility.before", run.before()),
                        large("view.feasibility.after", run.after()));
        levels.addClassName("feasibility-figures__levels");
        getContent().addClassName("feasibility-figures");
        getContent().add(target(), levels, table(hasRows));
    }

    /// A level in per cents, or that there is none.
    static String level(WeekForecast forecast, Component where) {
        return forecast.level().isPresent()
                ? TypedNumbers.percent(forecast.level().getAsDouble())
                : where.getTranslation("view.feasibility.no-level");
    }

    private Paragraph target() {
        return new Paragraph(
                getTranslation(
                        "view.feasibility.target",
                        TypedNumbers.percent(run.inputs().terms().target().share()),
                        TypedNumbers.shown(run.inputs().terms().target().withinSeconds(), 1)));
    }

    private Div large(String key, WeekForecast forecast) {
        boolean isKept =
                forecast.level().isPresent()
                        && run.inputs().terms().target().isKeptBy(forecast.level().getAsDouble());
        Span name = new Span(getTranslation(key));
        name.addClassName("feasibility-figures__name");
        Span figure = new Span(level(forecast, this));
        figure.addClassName("feasibility-figures__figure");
        Chip chip =
                new Chip(
                        getTranslation(isKept ? "view.feasibility.kept" : "view.feasibility.lost"),
                        isKept ? Tone.GOOD : Tone.BAD);
        Div large = new Div(name, figure, chip);
        large.addClassName("feasibility-figures__level");
        return large;
    }

    private NativeTable table(boolean hasRows) {
        NativeTable table = new NativeTable();
        table.addClassName("sheet-table");
        table.setCaptionText(getTranslation("view.feasibility.figures"));
        table.getHead()
                .add(
                        row(
                                head("view.feasibility.figure", "col"),
                                head("view.feasibility.before", "col"),
                                head("view.feasibility.after", "col")));
        NativeTableBody body = table.addBody();
        body.add(
                row(
                        "view.feasibility.asa",
                        WeekFigures::averageAnswerSeconds,
                        TypedNumbers::seconds));
        body.add(
                row(
                        "view.feasibility.abandonment",
                        WeekFigures::abandonment,
                        TypedNumbers::percent));
        body.add(
                row(
                        head(
                                hasRows
                                        ? "view.feasibility.occupancy.most"
                                        : "view.feasibility.occupancy",
                                "row"),
                        occupancy(run.before()),
                        occupancy(run.after())));
        if (!hasRows) {
            body.add(
                    row(
                            head("view.feasibility.available", "row"),
                            available(run.before()),
                            available(run.after())));
        }
        return table;
    }

    private NativeTableRow row(
            String key, Function<WeekFigures, Double> figure, Function<Double, String> shown) {
        return row(
                head(key, "row"),
                cell(run.before().figures().map(figure).map(shown).orElse(Kpis.NONE)),
                cell(run.after().figures().map(figure).map(shown).orElse(Kpis.NONE)));
    }

    private NativeTableCell occupancy(WeekForecast forecast) {
        NativeTableCell cell = cell(TypedNumbers.percent(forecast.maxOccupancy()));
        double cap = run.inputs().terms().occupancyCap();
        if (!forecast.isBearable(cap)) {
            cell.add(
                    new Chip(
                            getTranslation("view.feasibility.above-cap", TypedNumbers.percent(cap)),
                            Tone.CARE));
        }
        return cell;
    }

    private static NativeTableCell available(WeekForecast forecast) {
        return cell(TypedNumbers.shown(forecast.intervals().getFirst().available(), 1));
    }

    private NativeTableHeaderCell head(String key, String scope) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(getTranslation(key));
        head.getElement().setAttribute("scope", scope);
        return head;
    }

    private static NativeTableCell cell(String words) {
        return new NativeTableCell(new Span(words));
    }

    private static NativeTableRow row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        row.add(cells);
        return row;
    }
}
