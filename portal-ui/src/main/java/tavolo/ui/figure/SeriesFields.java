package tavolo.ui.figure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.ParameterReading;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Granularity;
import tavolo.ui.form.Checks;
import tavolo.ui.language.Wording;

/// What the figures of a file are of: which service, which indicator by which formula, and how long
/// a piece of time each row is.
final class SeriesFields extends Composite<Div> {

    private final Select<ServiceLine> line = new Select<>();
    private final Select<Kpi> kpi = new Select<>();
    private final Select<KpiFormula> formula = new Select<>();
    private final Select<Granularity> grain = new Select<>();
    private final Paragraph definition = new Paragraph();
    private final Div open = new Div();
    private final Map<ParameterDefinition, TextField> conditions = new LinkedHashMap<>();
    private boolean isGrainChosen;

    /// @param changed is run when anything here has changed
    SeriesFields(List<ServiceLine> lines, Runnable changed) {
        line.setLabel(getTranslation("view.figures.line"));
        line.setItems(lines);
        line.setItemLabelGenerator(each -> each.code() + " · " + each.name() + ", " + each.city());
        kpi.setLabel(getTranslation("view.figures.kpi"));
        kpi.setItems(
                List.of(Kpi.values()));
        kpi.setItemLabelGenerator(each -> each.name(Wording.textLanguage()));
        formula.setLabel(getTranslation("view.figures.formula"));
        formula.setItemLabelGenerator(each -> each.definition(Wording.textLanguage()));
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
        grain.setValue(Granularity.INTERVAL_30M);
        line.addValueChangeListener(_ -> {
            line.setInvalid(false);
            changed.run();
        });
        grain.addValueChangeListener(event -> {
            isGrainChosen |= event.isFromClient();
            changed.run();
        });
        kpi.addValueChangeListener(_ -> askFormula());
        formula.addValueChangeListener(_ -> {
            askConditions(Map.of(), changed);
            changed.run();
        });
        askConditions(Map.of(), changed);
        Div fields = new Div(line, kpi, grain, formula);
        fields.addClassName("figures__fields");
        getContent().add(fields, open, definition);
    }

    private void askFormula() {
        List<KpiFormula> all = kpi.getValue().formulas();
        formula.setItems(all);
        formula.setValue(all.getFirst());
        formula.setVisible(all.size() > 1);
    }

    private void askConditions(Map<String, String> present, Runnable changed) {
        open.removeAll();
        conditions.clear();
        KpiFormula chosen = formula();
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
    KpiFormula formula() {
        KpiFormula chosen = formula.getValue();
        return chosen == null ? kpi.getValue().formulas().getFirst() : chosen;
    }

    /// Puts `guess` where nobody has chosen how long a row is.
    void offer(Granularity guess) {
        if (!isGrainChosen) {
            grain.setValue(guess);
        }
    }

    /// Starts from `mapping`.
    void show(ColumnMapping mapping, Runnable changed) {
        line.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(mapping.line()))
                .findFirst()
                .ifPresent(line::setValue);
        kpi.setValue(mapping.variant().kpi());
        formula.setValue(mapping.variant().formula());
        askConditions(mapping.variant().conditions(), changed);
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
        TreeMap<String, String> typed = new TreeMap<>();
        conditions.forEach((condition, field) -> {
            if (read(condition, field) instanceof ParameterReading.Read(String canonical)) {
                typed.put(condition.key(), canonical);
            }
        });
        return new FormulaVariant(formula(), typed);
    }
}
