package tavolo.ui.figure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.ParameterReading;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.OwnFormula;
import tavolo.domain.target.OwnIndicator;
import tavolo.domain.term.Granularity;
import tavolo.ui.form.Checks;
import tavolo.ui.indicator.Contradictions;
import tavolo.ui.language.Wording;

/// What the figures of a file are of: which service, which indicator by which formula, and how long
/// a piece of time each row is.
final class SeriesFields extends Composite<Div> {

    private final Select<ServiceLine> line = new Select<>();
    private final Select<Indicator> kpi = new Select<>();
    private final Select<IndicatorFormula> formula = new Select<>();
    private final Select<Granularity> grain = new Select<>();
    private final Paragraph definition = new Paragraph();
    private final Div open = new Div();
    private final Map<ParameterDefinition, TextField> conditions = new LinkedHashMap<>();
    private final Function<ServiceLine, List<OwnFormula>> ownOf;
    private final Runnable changed;
    private List<OwnFormula> own = List.of();
    private boolean isGrainChosen;

    /// @param ownOf the own indicators that are measured on a service besides the catalogue
    /// @param changed is run when anything here has changed
    SeriesFields(
            List<ServiceLine> lines,
            Function<ServiceLine, List<OwnFormula>> ownOf,
            Runnable changed) {
        this.ownOf = ownOf;
        this.changed = changed;
        line.setLabel(getTranslation("view.figures.line"));
        line.setItems(lines);
        line.setItemLabelGenerator(each -> each.code() + " · " + each.name() + ", " + each.city());
        kpi.setLabel(getTranslation("view.figures.kpi"));
        kpi.setItems(indicators());
        kpi.setItemLabelGenerator(each -> each.name(Wording.textLanguage()));
        formula.setLabel(getTranslation("view.figures.formula"));
        formula.setItemLabelGenerator(this::named);
        grain.setLabel(getTranslation("view.figures.grain"));
        grain.setItems(Granularity.INTERVAL_30M, Granularity.DAY, Granularity.MONTH);
        grain.setItemLabelGenerator(each -> Wording.of(each, this));
        line.addClassName("figures__wide");
        formula.addClassName("figures__wide");
        definition.addClassNames("muted", "figures__definition");
        open.addClassName("figures__fields");
        if (lines.size() == 1) {
            line.setValue(lines.getFirst());
        }
        kpi.setValue(Kpi.SL);
        askFormula();
        offerOwn();
        grain.setValue(Granularity.INTERVAL_30M);
        line.addValueChangeListener(_ -> {
            line.setInvalid(false);
            offerOwn();
            changed.run();
        });
        grain.addValueChangeListener(event -> {
            isGrainChosen |= event.isFromClient();
            changed.run();
        });
        kpi.addValueChangeListener(_ -> askFormula());
        formula.addValueChangeListener(_ -> {
            askConditions(Map.of());
            changed.run();
        });
        askConditions(Map.of());
        Div fields = new Div(line, kpi, grain, formula);
        fields.addClassName("figures__fields");
        getContent().add(fields, open, definition);
    }

    /// What can come in from a file, the catalogue first.
    private List<Indicator> indicators() {
        Set<Indicator> all = new TreeSet<>(Indicator.IN_ORDER);
        all.addAll(List.of(Kpi.values()));
        own.forEach(formula -> all.add(formula.kpi()));
        return List.copyOf(all);
    }

    /// Of an own indicator every version on which targets of the service rest, the newest first.
    private List<IndicatorFormula> formulas(Indicator indicator) {
        Stream<? extends IndicatorFormula> all =
                switch (indicator) {
                    case Kpi known -> known.formulas().stream();
                    case OwnIndicator _ ->
                            own.stream()
                                    .filter(each -> each.kpi().equals(indicator))
                                    .sorted(Comparator.comparingInt(OwnFormula::number).reversed());
                };
        return all.<IndicatorFormula>map(each -> each).toList();
    }

    /// Versions of an own indicator may read alike, so that their numbers tell them apart.
    private String named(IndicatorFormula choice) {
        String definition = choice.definition(Wording.textLanguage());
        return choice instanceof OwnFormula version
                ? getTranslation("view.targets.form.version", definition, version.number())
                : definition;
    }

    /// Offers the own indicators of the chosen service; what was chosen stays where it can.
    private void offerOwn() {
        List<OwnFormula> now = line.getOptionalValue().map(ownOf).orElseGet(List::of);
        if (now.equals(own)) {
            return;
        }
        own = now;
        FormulaVariant chosen = variant();
        List<Indicator> all = indicators();
        kpi.setItems(all);
        if (all.contains(chosen.kpi())) {
            kpi.setValue(chosen.kpi());
            formula.setValue(chosen.formula());
            askConditions(chosen.conditions());
        } else {
            kpi.setValue(Kpi.SL);
        }
    }

    private void askFormula() {
        if (kpi.isEmpty()) {
            return;
        }
        List<IndicatorFormula> all = formulas(kpi.getValue());
        formula.setItems(all);
        formula.setValue(all.getFirst());
        formula.setVisible(all.size() > 1);
    }

    private void askConditions(Map<String, String> present) {
        open.removeAll();
        conditions.clear();
        IndicatorFormula chosen = formula();
        for (ParameterDefinition condition : chosen.conditions()) {
            TextField field = new TextField(condition.label().in(Wording.textLanguage()));
            field.setValue(present.getOrDefault(condition.key(), condition.defaultValue()));
            field.setSuffixComponent(new Span(condition.unit().many(Wording.textLanguage())));
            field.addValueChangeListener(_ -> {
                field.setInvalid(false);
                define();
                changed.run();
            });
            conditions.put(condition, field);
            open.add(field);
        }
        open.setVisible(!conditions.isEmpty());
        define();
    }

    private void define() {
        definition.setText(
                getTranslation(
                        "view.figures.definition", variant().definition(Wording.textLanguage())));
    }

    /// The formula that is chosen; there is always one.
    IndicatorFormula formula() {
        IndicatorFormula chosen = formula.getValue();
        if (chosen != null) {
            return chosen;
        }
        return kpi.isEmpty() ? KpiFormula.SL_OFFERED : formulas(kpi.getValue()).getFirst();
    }

    /// Puts `guess` where nobody has chosen how long a row is.
    void offer(Granularity guess) {
        if (!isGrainChosen) {
            grain.setValue(guess);
        }
    }

    /// Starts from `mapping`.
    void show(ColumnMapping mapping) {
        line.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(mapping.line()))
                .findFirst()
                .ifPresent(line::setValue);
        kpi.setValue(mapping.variant().kpi());
        formula.setValue(mapping.variant().formula());
        askConditions(mapping.variant().conditions());
        isGrainChosen = true;
        grain.setValue(mapping.grain());
    }

    /// Says at each field what is wrong with it.
    void check(Checks checks) {
        checks.require(line, line.getValue() != null, getTranslation("view.figures.line.missing"));
        conditions.forEach((condition, field) -> {
            boolean fits = read(condition, field) instanceof ParameterReading.Read;
            checks.require(
                    field,
                    fits,
                    field.getLabel() + ": " + (fits ? "" : why(read(condition, field), condition)));
        });
        Contradictions.in(formula(), conditions)
                .ifPresent(field ->
                        checks.require(
                                field,
                                false,
                                field.getLabel()
                                        + ": "
                                        + getTranslation("view.targets.form.contradicting")));
    }

    private String why(ParameterReading reading, ParameterDefinition condition) {
        return switch (reading) {
            case ParameterReading.Read _ -> "";
            case ParameterReading.Refused refused ->
                    getTranslation(
                            "view.table.value."
                                    + refused.why()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '-'),
                            condition.showMinimum(Wording.textLanguage()),
                            condition.showMaximum(Wording.textLanguage()));
        };
    }

    private static ParameterReading read(ParameterDefinition condition, TextField field) {
        return condition.read(field.getValue(), Wording.textLanguage());
    }

    /// The service that is chosen, once [#check] has found nothing wrong.
    ServiceLine line() {
        return line.getValue();
    }

    /// How long a row is.
    Granularity grain() {
        return grain.getValue();
    }

    /// The formula with its numbers, once [#check] has found nothing wrong.
    FormulaVariant variant() {
        return Contradictions.in(formula(), conditions).isPresent()
                ? FormulaVariant.usual(formula())
                : new FormulaVariant(formula(), Contradictions.typed(conditions));
    }
}
