package tavolo.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tavolo.domain.library.Choice;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.ParameterReading;

/// The field of one parameter: numbers, days and bands are typed as people write them, choices are
/// picked.
public final class ParameterField {

    private final ParameterDefinition definition;
    private final Language language;
    private final Component component;
    private final HasValidation validation;
    private final HasValue<?, ?> field;
    private final Supplier<String> typed;
    private final Consumer<String> shown;

    /// A field that starts with the canonical value `present`.
    public ParameterField(ParameterDefinition definition, String present, Language language) {
        this.definition = definition;
        this.language = language;
        Built built =
                switch (definition.kind()) {
                    case CHOICE -> {
                        Select<String> select = new Select<>();
                        select.setLabel(definition.label().in(language));
                        select.setItems(codes());
                        select.setItemLabelGenerator(this::choiceLabel);
                        select.setValue(present);
                        yield Built.of(
                                select,
                                () -> select.getValue() == null ? "" : select.getValue(),
                                code -> select.setValue(code.isEmpty() ? null : code));
                    }
                    case CHOICES -> {
                        CheckboxGroup<String> group = new CheckboxGroup<>();
                        group.setLabel(definition.label().in(language));
                        group.setItems(codes());
                        group.setItemLabelGenerator(this::choiceLabel);
                        group.setValue(pickedIn(present));
                        yield Built.of(
                                group,
                                () -> joined(group.getValue()),
                                picked -> group.setValue(pickedIn(picked)));
                    }
                    case BOOLEAN -> {
                        RadioButtonGroup<String> group = new RadioButtonGroup<>();
                        group.setLabel(definition.label().in(language));
                        group.setItems("true", "false");
                        group.setItemLabelGenerator(value -> definition.show(value, language));
                        group.setValue(present);
                        yield Built.of(
                                group,
                                () -> group.getValue() == null ? "" : group.getValue(),
                                code -> group.setValue(code.isEmpty() ? null : code));
                    }
                    case INTEGER, DECIMAL, PERCENT, MONEY, DATE, TIME_BAND, TEXT -> {
                        TextField field = new TextField(definition.label().in(language));
                        field.setHelperText(bounds(field));
                        field.setValue(withoutUnit(present));
                        String unit = definition.unit().many(language);
                        if (!unit.isEmpty()) {
                            field.setSuffixComponent(new Span(unit));
                        }
                        field.addBlurListener(_ -> check());
                        yield Built.of(field, field::getValue, field::setValue);
                    }
                };
        component = built.component();
        validation = built.validation();
        field = built.field();
        typed = built.typed();
        shown = built.shown();
    }

    private record Built(
            Component component,
            HasValidation validation,
            HasValue<?, ?> field,
            Supplier<String> typed,
            Consumer<String> shown) {

        static <F extends Component & HasValidation & HasValue<?, ?>> Built of(
                F field, Supplier<String> typed, Consumer<String> shown) {
            return new Built(field, field, field, typed, shown);
        }
    }

    /// The field itself.
    public Component component() {
        return component;
    }

    /// The key of the parameter.
    public String key() {
        return definition.key();
    }

    /// What was typed or picked, to be read by the domain.
    public String value() {
        return typed.get();
    }

    /// Shows what was once typed here, sound or not.
    void restore(String once) {
        shown.accept(once);
    }

    /// Tells `listener` whenever the person types or picks something.
    void whenTyped(Runnable listener) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.run();
            }
        });
    }

    private void check() {
        complain();
    }

    /// Marks the field when what stands in it cannot be read; whether it is sound.
    public boolean complain() {
        ParameterReading reading = definition.read(typed.get(), language);
        boolean sound = reading instanceof ParameterReading.Read;
        validation.setInvalid(!sound);
        if (reading instanceof ParameterReading.Refused refused) {
            validation.setErrorMessage(
                    component.getTranslation(
                            "view.table.value."
                                    + refused.why()
                                            .name()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', '-'),
                            definition.showMinimum(language),
                            definition.showMaximum(language)));
        }
        return sound;
    }

    /// Puts the cursor into the field.
    void focus() {
        if (component instanceof com.vaadin.flow.component.Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private String bounds(Component where) {
        String min = definition.showMinimum(language);
        String max = definition.showMaximum(language);
        if (min.isEmpty() && max.isEmpty()) {
            return "";
        }
        return where.getTranslation("view.table.bounds", min, max);
    }

    /// The number as people write it, since the unit stands beside the field.
    private String withoutUnit(String canonical) {
        return switch (definition.kind()) {
            case DECIMAL, PERCENT, MONEY ->
                    language == Language.IT ? canonical.replace('.', ',') : canonical;
            case DATE, TIME_BAND -> canonical.isEmpty() ? "" : definition.show(canonical, language);
            case INTEGER, TEXT, BOOLEAN, CHOICE, CHOICES -> canonical;
        };
    }

    private List<String> codes() {
        return definition.choices().stream().map(Choice::code).toList();
    }

    private String choiceLabel(String code) {
        return definition.choice(code).label().in(language);
    }

    private static Set<String> pickedIn(String canonical) {
        return Arrays.stream(canonical.split(","))
                .filter(code -> !code.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String joined(Set<String> codes) {
        return String.join(",", codes);
    }
}
