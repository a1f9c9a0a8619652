package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.chart.SheetExport;
import tavolo.domain.feasibility.ExtraPeople;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.Slot;
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
    private final Section day;
    private final Div all = new Div();
    private final Paragraph none = new Paragraph(getTranslation("view.feasibility.none"));

    /// @param changed runs when a table is asked for or no longer
    FeasibilityResult(SheetExport export, Runnable changed) {
        charts = new FeasibilityCharts(export, changed);
        day =
                section(
                        "view.feasibility.day",
                        muted("view.feasibility.day.about"),
                        charts.of(FeasibilityPicture.LEVEL),
                        charts.of(FeasibilityPicture.OCCUPANCY));
        all.addClassName("feasibility-result");
        all.add(
                section("view.feasibility.levels", levels),
                day,
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

    /// Shows nothing, since the numbers asked about do not make a question.
    void clear() {
        all.setVisible(false);
        none.setVisible(true);
    }

    void show(FeasibilityAnswer.Computed computed) {
        FeasibilityRun run = computed.run();
        fill(levels, new FeasibilityFigures(run, computed.wholeDay()), overloaded(run));
        reachable.setText(reachable(run));
        fill(extra, extra(run, computed.wholeDay()));
        fill(limits, limits(run));
        day.setVisible(computed.wholeDay());
        charts.show(computed);
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

    /// Where more comes in than can be done, before the change or after it.
    private Paragraph overloaded(FeasibilityRun run) {
        List<Slot> slots = run.after().overloaded();
        Paragraph words = new Paragraph();
        words.setVisible(!slots.isEmpty());
        if (run.inputs().profile().intervals().size() > 1) {
            words.setText(
                    getTranslation(
                            "view.feasibility.overloaded.at",
                            slots.stream()
                                    .map(slot -> slot.start().toString())
                                    .collect(Collectors.joining(", "))));
        } else {
            words.setText(getTranslation("view.feasibility.overloaded"));
        }
        return words;
    }

    private String reachable(FeasibilityRun run) {
        OptionalDouble share = run.reachableShare();
        String seconds = TypedNumbers.shown(run.inputs().terms().target().withinSeconds(), 1);
        if (share.isPresent()) {
            return getTranslation(
                    "view.feasibility.reachable.share",
                    TypedNumbers.percent(share.getAsDouble()),
                    seconds);
        }
        return run.after().figures().isEmpty()
                ? getTranslation("view.feasibility.reachable.overloaded")
                : getTranslation(
                        "view.feasibility.reachable.busy",
                        FeasibilityFigures.level(run.after(), this),
                        TypedNumbers.percent(run.inputs().terms().occupancyCap()));
    }

    private Div extra(FeasibilityRun run, boolean wholeDay) {
        ExtraPeople extra = run.extraPeople();
        Div words = new Div();
        if (extra.isNobody()) {
            words.add(new Paragraph(getTranslation("view.feasibility.extra.nobody")));
            return words;
        }
        String hours = TypedNumbers.shown(extra.paidHours(), 1);
        if (!wholeDay) {
            words.add(
                    new Paragraph(
                            getTranslation(
                                    "view.feasibility.extra.half", extra.mostAtOnce(), hours)));
            return words;
        }
        words.add(
                new Paragraph(
                        getTranslation(
                                "view.feasibility.extra.day",
                                extra.mostAtOnce(),
                                hours,
                                TypedNumbers.shown(extra.fullTimeEquivalents(), 1))),
                new Paragraph(getTranslation("view.feasibility.extra.where", where(extra))));
        return words;
    }

    private static String where(ExtraPeople extra) {
        return extra.additions().stream()
                .map(one -> one.slot().start() + " +" + one.people())
                .collect(Collectors.joining(", "));
    }

    private UnorderedList limits(FeasibilityRun run) {
        UnorderedList list = new UnorderedList();
        list.addClassName("feasibility-result__limits");
        run.limits().stream()
                .sorted()
                .forEach(limit -> list.add(new ListItem(Wording.of(limit, this))));
        return list;
    }
}
