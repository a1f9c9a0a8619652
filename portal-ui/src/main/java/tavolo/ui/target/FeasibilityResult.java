package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.chart.SheetExport;
import tavolo.domain.feasibility.BackOfficeRun;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.ModelLimit;
import tavolo.ui.language.Wording;

/// What comes out: the level before and after, the day in pictures, what the present people reach,
/// who is lacking, on what it depends most, and what the model leaves out. Its parts stay on the
/// page and are filled anew, so that the pictures move instead of being drawn afresh.
final class FeasibilityResult extends Composite<Div> {

    private final FeasibilityCharts charts;
    private final Div levels = new Div();
    private final Paragraph reachable = new Paragraph();
    private final Div extra = new Div();
    private final Div limits = new Div();
    private final Select<DayOfWeek> shown = new Select<>();
    private final Section week;
    private final Section day;
    private final Section backlog;
    private final Div all = new Div();
    private final Paragraph none = new Paragraph(getTranslation("view.feasibility.none"));
    private Optional<DayOfWeek> chosen = Optional.empty();
    private boolean isFilling;

    /// @param changed runs when a table is asked for or no longer, or another day
    FeasibilityResult(SheetExport export, Runnable changed) {
        charts = new FeasibilityCharts(export, changed);
        makeDays(changed);
        week =
                section(
                        "view.feasibility.week",
                        muted("view.feasibility.week.about"),
                        charts.of(FeasibilityPicture.WEEK));
        day =
                section(
                        "view.feasibility.day",
                        shown,
                        muted("view.feasibility.day.about"),
                        charts.of(FeasibilityPicture.LEVEL),
                        charts.of(FeasibilityPicture.OCCUPANCY));
        backlog = section("view.feasibility.backlog", charts.of(FeasibilityPicture.BACKLOG));
        all.addClassName("feasibility-result");
        all.add(
                section("view.feasibility.levels", levels),
                week,
                day,
                backlog,
                section("view.feasibility.reachable", reachable),
                section("view.feasibility.extra", extra),
                section(
                        "view.feasibility.tornado",
                        muted("view.feasibility.tornado.about"),
                        charts.of(FeasibilityPicture.DEPENDENCE)),
                section("view.feasibility.limits", limits));
        none.addClassName("muted");
        getContent().add(all, none);
        clear();
    }

    private void makeDays(Runnable changed) {
        shown.setLabel(getTranslation("view.feasibility.week.shown"));
        shown.setItems(DayOfWeek.values());
        shown.setItemLabelGenerator(WeekPicture::fully);
        shown.addValueChangeListener(event -> {
            if (!isFilling) {
                chosen = Optional.ofNullable(event.getValue());
                changed.run();
            }
        });
    }

    /// The day of a week that somebody chose to see; empty for the lowest.
    Optional<DayOfWeek> chosen() {
        return chosen;
    }

    void choose(Optional<DayOfWeek> wanted) {
        chosen = wanted;
    }

    /// Shows nothing, since the numbers asked about do not make a question.
    void clear() {
        all.setVisible(false);
        none.setVisible(true);
    }

    void show(FeasibilityAnswer.Computed computed) {
        FeasibilityRun run = computed.run();
        FoundWords words = new FoundWords(computed, this);
        fill(levels, new FeasibilityFigures(run, computed.period().hasRows()), words.overloaded());
        reachable.setText(words.reachable());
        fill(extra, words.extra());
        fill(limits, limits(run.limits()));
        isFilling = true;
        shown.setItems(WeekPicture.days(run));
        shown.setValue(computed.day());
        isFilling = false;
        shown.setVisible(computed.period() == AskedPeriod.WEEK);
        week.setVisible(computed.period() == AskedPeriod.WEEK);
        day.setVisible(computed.period().hasRows());
        backlog.setVisible(false);
        charts.show(computed);
        all.setVisible(true);
        none.setVisible(false);
    }

    /// Shows what becomes of work that waits.
    void show(BackOfficeRun run) {
        WorkFigures figures = new WorkFigures(run);
        fill(levels, figures);
        reachable.setText(figures.reachable());
        fill(extra, figures.extra());
        fill(limits, limits(run.inputs().limits()));
        week.setVisible(false);
        day.setVisible(false);
        backlog.setVisible(true);
        charts.show(run);
        all.setVisible(true);
        none.setVisible(false);
    }

    /// The pictures whose tables are shown.
    Set<FeasibilityPicture> tables() {
        return charts.tables();
    }

    void setTables(Set<FeasibilityPicture> wanted) {
        charts.setTables(wanted);
    }

    private static void fill(Div place, Component... parts) {
        place.removeAll();
        place.add(parts);
    }

    private Section section(String key, Component... parts) {
        Section section = new Section(new H3(getTranslation(key)));
        section.addClassName("feasibility-result__section");
        section.add(parts);
        return section;
    }

    private Paragraph muted(String key) {
        Paragraph words = new Paragraph(getTranslation(key));
        words.addClassName("muted");
        return words;
    }

    private UnorderedList limits(Set<ModelLimit> left) {
        UnorderedList list = new UnorderedList();
        list.addClassName("feasibility-result__limits");
        left.stream().sorted().forEach(limit -> list.add(new ListItem(Wording.of(limit, this))));
        return list;
    }
}
