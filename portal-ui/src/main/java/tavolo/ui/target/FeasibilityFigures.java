package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
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
        getContent().addClassName("feasibility-figures");
        getContent()
                .add(
                        target(),
                        LevelFigure.pair(
                                large("view.feasibility.before", run.before()),
                                large("view.feasibility.after", run.after())),
                        table(hasRows));
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

    private LevelFigure large(String key, WeekForecast forecast) {
        boolean isKept =
                forecast.level().isPresent()
                        && run.inputs().terms().target().isKeptBy(forecast.level().getAsDouble());
        return new LevelFigure(key, level(forecast, this), isKept);
    }

    private BeforeAfterTable table(boolean hasRows) {
        BeforeAfterTable table = new BeforeAfterTable("view.feasibility.figures");
        row(
                table,
                "view.feasibility.asa",
                WeekFigures::averageAnswerSeconds,
                TypedNumbers::seconds);
        row(table, "view.feasibility.abandonment", WeekFigures::abandonment, TypedNumbers::percent);
        table.row(
                hasRows ? "view.feasibility.occupancy.most" : "view.feasibility.occupancy",
                occupancy(run.before()),
                occupancy(run.after()));
        return hasRows
                ? table
                : table.row(
                        "view.feasibility.available",
                        available(run.before()),
                        available(run.after()));
    }

    private void row(
            BeforeAfterTable table,
            String key,
            Function<WeekFigures, Double> figure,
            Function<Double, String> shown) {
        table.row(
                key,
                run.before().figures().map(figure).map(shown).orElse(Kpis.NONE),
                run.after().figures().map(figure).map(shown).orElse(Kpis.NONE));
    }

    private NativeTableCell occupancy(WeekForecast forecast) {
        NativeTableCell cell = BeforeAfterTable.cell(TypedNumbers.percent(forecast.maxOccupancy()));
        double cap = run.inputs().terms().occupancyCap();
        if (!forecast.isBearable(cap)) {
            cell.add(
                    new Chip(
                            getTranslation("view.feasibility.above-cap", TypedNumbers.percent(cap)),
                            Tone.CARE));
        }
        return cell;
    }

    private static String available(WeekForecast forecast) {
        return TypedNumbers.shown(forecast.intervals().getFirst().available(), 1);
    }
}
