package tavolo.ui.indicator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tavolo.domain.Refusal;
import tavolo.domain.indicator.TypedIndicator;
import tavolo.domain.library.Language;
import tavolo.domain.library.Unit;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.Direction;
import tavolo.domain.target.IndicatorCode;
import tavolo.domain.target.IndicatorDefinition;
import tavolo.domain.target.OwnFormula;
import tavolo.ui.form.Checks;
import tavolo.ui.form.Counts;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary;

/// The definition of an own indicator to be typed: how it is measured, then what is said of it in
/// one language or both. A refusal is said in it and nothing typed is lost.
final class IndicatorForm extends Composite<Div> {

    /// What is done with what was typed.
    interface Sending {
        void send(IndicatorForm form, String code, TypedIndicator typed);
    }

    private final boolean isNew;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField code = new TextField();
    private final Select<Aggregation> aggregation = new Select<>();
    private final Paragraph rule = new Paragraph();
    private final Select<Unit> unit = new Select<>();
    private final Select<Direction> direction = new Select<>();
    private final TextField sample;
    private final Map<Language, WordFields> words = new EnumMap<>(Language.class);

    /// @param newest what it says now; empty for a new one
    /// @param verb the verb and object of the button
    IndicatorForm(Optional<OwnFormula> newest, String verb, Sending sending, Runnable cancel) {
        this.isNew = newest.isEmpty();
        sample = Counts.field(getTranslation("view.own-indicator.sample"));
        sample.setHelperText(
                getTranslation("view.own-indicator.sample.help", IndicatorDefinition.GROUP));
        sample.setValue(Integer.toString(IndicatorDefinition.GROUP));
        code();
        choices();
        for (Language language : Language.values()) {
            words.put(language, new WordFields(language));
        }
        newest.ifPresent(this::start);
        fit();
        getContent().addClassName("own-indicator__form");
        getContent().add(errors, measured());
        words.values().forEach(getContent()::add);
        getContent().add(actions(verb, sending, cancel));
    }

    private void code() {
        code.setLabel(getTranslation("view.own-indicator.code"));
        code.setHelperText(getTranslation("view.own-indicator.code.help"));
        code.setMaxLength(10);
        code.setVisible(isNew);
        code.addBlurListener(_ -> code.setValue(typedCode()));
    }

    private String typedCode() {
        return code.getValue().strip().toUpperCase(Locale.ROOT);
    }

    private void choices() {
        aggregation.setLabel(getTranslation("view.own-indicator.aggregation"));
        aggregation.setItems(Aggregation.values());
        aggregation.setItemLabelGenerator(each ->
                getTranslation(
                        "view.own-indicator.rule."
                                + each.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        aggregation.setValue(Aggregation.RATIO_OF_SUMS);
        aggregation.addValueChangeListener(_ -> fit());
        aggregation.addClassName("own-indicator__rule");
        rule.addClassNames("muted", "own-indicator__explained");
        unit.setLabel(getTranslation("view.own-indicator.unit"));
        unit.setItemLabelGenerator(each -> getTranslation(DefinitionRows.keyOf(each)));
        direction.setLabel(getTranslation("view.own-indicator.direction"));
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(each -> Wording.of(each, this));
        direction.setValue(Direction.HIGHER);
    }

    private void start(OwnFormula newest) {
        IndicatorDefinition definition = newest.definition();
        aggregation.setValue(definition.aggregation());
        fit();
        unit.setValue(definition.unit());
        direction.setValue(definition.direction());
        sample.setValue(Integer.toString(definition.minimumSample()));
        words.forEach((language, fields) ->
                Optional.ofNullable(definition.words().get(language)).ifPresent(fields::show));
    }

    /// Offers the units that the rule gives, asks for a denominator only where something is
    /// divided, and for a least base only where something is weighed.
    private void fit() {
        Aggregation chosen = aggregation.getValue();
        rule.setText(Wording.of(chosen, this));
        Unit before = unit.getValue();
        List<Unit> fitting = IndicatorDefinition.units(chosen).stream().sorted().toList();
        unit.setItems(fitting);
        unit.setValue(before != null && fitting.contains(before) ? before : fitting.getFirst());
        words.values().forEach(each -> each.divide(IndicatorDefinition.isDivided(chosen)));
        sample.setVisible(chosen != Aggregation.STOCK_AT_END);
    }

    private Section measured() {
        Div fields = new Div(code, aggregation, rule, unit, direction, sample);
        fields.addClassName("own-indicator__fields");
        Section measured =
                new Section(new H2(getTranslation("view.own-indicator.measured")), fields);
        measured.addClassName("sheet");
        return measured;
    }

    private Div actions(String verb, Sending sending, Runnable cancel) {
        Button send = new Button(verb);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> {
            send(sending);
            send.setEnabled(true);
        });
        Button back = new Button(getTranslation("view.own-indicator.cancel"), _ -> cancel.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(send, back);
        actions.addClassName("own-indicator__actions");
        return actions;
    }

    private void send(Sending sending) {
        Checks checks = new Checks();
        if (isNew) {
            checks.require(
                    code,
                    IndicatorCode.CHOSEN.matcher(typedCode()).matches(),
                    getTranslation("view.own-indicator.code.unfit"));
        }
        OptionalInt least = Counts.in(sample);
        checks.require(
                sample,
                least.orElse(0) >= IndicatorDefinition.GROUP
                        && least.orElse(0) <= IndicatorDefinition.MOST,
                getTranslation("view.own-indicator.sample.unfit", IndicatorDefinition.GROUP));
        boolean said = words.values().stream().anyMatch(each -> !each.typed().isEmpty());
        checks.require(said, getTranslation("view.own-indicator.words-missing"));
        words.values().forEach(each -> each.check(checks));
        errors.show(checks.problems());
        if (checks.problems().isEmpty()) {
            sending.send(this, typedCode(), typed(least.orElseThrow()));
        }
    }

    private TypedIndicator typed(int least) {
        Map<Language, TypedIndicator.Words> typed = new EnumMap<>(Language.class);
        words.forEach((language, fields) -> typed.put(language, fields.typed()));
        return new TypedIndicator(
                typed, unit.getValue(), direction.getValue(), aggregation.getValue(), least);
    }

    /// Says why the portal did not do it.
    void refused(Refusal why) {
        errors.refused(why);
    }
}
