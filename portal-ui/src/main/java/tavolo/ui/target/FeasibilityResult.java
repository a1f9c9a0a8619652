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
import java.util.stream.Collectors;
import tavolo.domain.feasibility.ExtraPeople;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.Slot;
import tavolo.ui.language.Wording;

/// What comes out: the level before and after, what the present people reach, who is lacking, on
/// what it depends most, and what the model leaves out.
final class FeasibilityResult extends Composite<Div> {

    FeasibilityResult() {
        getContent().addClassName("feasibility-result");
    }

    /// Shows nothing, since the numbers asked about do not make a question.
    void clear() {
        getContent().removeAll();
        Paragraph none = new Paragraph(getTranslation("view.feasibility.none"));
        none.addClassName("muted");
        getContent().add(none);
    }

    void show(FeasibilityAnswer.Computed computed) {
        FeasibilityRun run = computed.run();
        getContent().removeAll();
        getContent()
                .add(
                        section(
                                "view.feasibility.levels",
                                new FeasibilityFigures(run, computed.wholeDay()),
                                overloaded(run)),
                        section("view.feasibility.reachable", new Paragraph(reachable(run))),
                        section("view.feasibility.extra", extra(run, computed.wholeDay())),
                        section(
                                "view.feasibility.tornado",
                                muted("view.feasibility.tornado.about"),
                                new TornadoTable(run)),
                        section("view.feasibility.limits", limits(run)));
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
