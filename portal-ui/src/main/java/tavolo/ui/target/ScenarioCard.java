package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tavolo.domain.agreement.Stand;
import tavolo.domain.party.PartySide;
import tavolo.domain.scenario.MonthPayoff;
import tavolo.domain.scenario.ScenarioFeasibility;
import tavolo.domain.scenario.ScenarioValue;
import tavolo.domain.target.IndicatorFormula;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.Tone;

/// One proposal beside others: what it asks, whether it can be kept, what it is worth in a sample
/// month, and who has accepted it.
final class ScenarioCard extends Composite<Section> {

    /// @param title what it is, by whom and when
    ScenarioCard(String title, String about) {
        H3 head = new H3(title);
        Paragraph who = new Paragraph(about);
        who.addClassName("muted");
        getContent().addClassNames("sheet", "scenario");
        getContent().getElement().setAttribute("aria-label", title);
        getContent().add(head, who);
    }

    /// The values, each with how it differs from the first scenario.
    ///
    /// @param first the values of the first scenario; none for the first itself
    ScenarioCard values(List<ScenarioValue> values, List<ScenarioValue> first) {
        UnorderedList list = new UnorderedList();
        values.forEach(value -> list.add(new ListItem(name(value), said(value, first))));
        return part(
                "view.scenarios.values",
                values.isEmpty() ? muted("view.scenarios.values.none") : list);
    }

    private static Span name(ScenarioValue value) {
        Span name = new Span(Kpis.name(value.kpi()));
        name.addClassName("scenario__kpi");
        return name;
    }

    private Span said(ScenarioValue value, List<ScenarioValue> first) {
        IndicatorFormula formula = value.variant().formula();
        String shown = Kpis.show(formula, value.value());
        Optional<ScenarioValue> other =
                first.stream().filter(one -> one.kpi().equals(value.kpi())).findFirst();
        if (other.isEmpty()) {
            return new Span(shown);
        }
        if (!other.get().variant().equals(value.variant())) {
            return new Span(shown + " · " + getTranslation("view.scenarios.other-formula"));
        }
        BigDecimal way = value.value().subtract(other.get().value());
        String sign = way.signum() > 0 ? "+" : "−";
        return new Span(
                way.signum() == 0
                        ? shown + " · " + getTranslation("view.targets.same")
                        : shown + " (" + sign + Kpis.typed(formula, way.abs()) + ")");
    }

    /// Whether it can be kept.
    ScenarioCard feasibility(Optional<ScenarioFeasibility> found) {
        if (found.isEmpty()) {
            return part("view.scenarios.feasibility", muted("view.scenarios.feasibility.none"));
        }
        ScenarioFeasibility feasible = found.get();
        Chip chip =
                new Chip(
                        getTranslation(
                                feasible.isKept()
                                        ? "view.feasibility.kept"
                                        : "view.scenarios.not-kept"),
                        feasible.isKept() ? Tone.GOOD : Tone.BAD);
        UnorderedList list =
                new UnorderedList(
                        item("view.scenarios.target", TypedNumbers.percent(feasible.target())),
                        item("view.scenarios.after", level(feasible.after())),
                        item("view.scenarios.reachable", level(feasible.reachable())),
                        item(
                                "view.scenarios.people",
                                TypedNumbers.shown(feasible.extraFullTime(), 1)));
        return part("view.scenarios.feasibility", chip, list);
    }

    private String level(OptionalDouble share) {
        return share.isPresent()
                ? TypedNumbers.percent(share.getAsDouble())
                : getTranslation("view.scenarios.none-reachable");
    }

    /// What the sample month brings.
    ScenarioCard payoff(MonthPayoff payoff) {
        if (payoff.lines().isEmpty()) {
            return part("view.scenarios.payoff", muted("view.scenarios.payoff.none"));
        }
        UnorderedList list = new UnorderedList();
        payoff.lines()
                .forEach(line ->
                        list.add(
                                new ListItem(
                                        getTranslation(
                                                "view.scenarios.payoff.line",
                                                Kpis.name(line.kpi()),
                                                effect(line.effectPercent()),
                                                TypedNumbers.shown(
                                                        line.weightPercent().doubleValue(), 1)))));
        Paragraph total =
                new Paragraph(
                        payoff.total()
                                .map(sum ->
                                        getTranslation("view.scenarios.payoff.total", effect(sum)))
                                .orElseGet(() -> getTranslation("view.scenarios.payoff.no-total")));
        return part("view.scenarios.payoff", list, total);
    }

    private static String effect(BigDecimal percent) {
        String sign = percent.signum() > 0 ? "+" : percent.signum() < 0 ? "−" : "";
        return sign + TypedNumbers.perCent(TypedNumbers.shown(percent.abs().doubleValue(), 2));
    }

    /// The last word of each side.
    ScenarioCard accepted(Map<PartySide, Stand> stands) {
        UnorderedList list = new UnorderedList();
        for (PartySide side : PartySide.values()) {
            Stand stand = stands.get(side);
            list.add(
                    item(
                            Wording.keyOf(side),
                            stand == null
                                    ? getTranslation("view.scenarios.silent")
                                    : Wording.of(stand, this)));
        }
        return part("view.scenarios.accepted", list);
    }

    /// Says that nobody accepts it as such.
    ScenarioCard notToAccept(String key) {
        return part("view.scenarios.accepted", muted(key));
    }

    private ListItem item(String key, String words) {
        Span name = new Span(getTranslation(key));
        name.addClassName("scenario__kpi");
        return new ListItem(name, new Span(words));
    }

    private Paragraph muted(String key) {
        Paragraph words = new Paragraph(getTranslation(key));
        words.addClassName("muted");
        return words;
    }

    private ScenarioCard part(String key, Component... parts) {
        Div part = new Div(new H4(getTranslation(key)));
        part.addClassName("scenario__part");
        part.add(parts);
        getContent().add(part);
        return this;
    }
}
