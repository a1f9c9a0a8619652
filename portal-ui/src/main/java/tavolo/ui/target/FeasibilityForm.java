package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.feasibility.ServiceTarget.Basis;
import tavolo.domain.study.StudyKind;
import tavolo.ui.language.Wording;

/// What the page about feasibility asks: what is negotiated, how the service is staffed today, and
/// the target. There is nothing to send: every change is told at once.
final class FeasibilityForm extends Composite<Div> {

    private final Map<FeasibilityEntry, TextField> fields = new EnumMap<>(FeasibilityEntry.class);
    private final RadioButtonGroup<StudyKind> work = new RadioButtonGroup<>();
    private final RadioButtonGroup<AskedPeriod> period = new RadioButtonGroup<>();
    private final PastedFields pasted = new PastedFields();
    private final Checkbox nobodyHangsUp = new Checkbox();
    private final Select<Basis> basis = new Select<>();
    private final Runnable changed;
    private boolean isFilling;
    private String agreed = "";

    /// @param changed runs after every change
    FeasibilityForm(Runnable changed) {
        this.changed = changed;
        Arrays.stream(FeasibilityEntry.values()).forEach(this::make);
        makeChoices();
        pasted.fields().forEach(this::telling);
        getContent().addClassName("feasibility-form");
        getContent()
                .add(
                        group(
                                "change",
                                FeasibilityEntry.CHANGES.stream()
                                        .map(entry -> new SlidingField(field(entry)))
                                        .toArray(Component[]::new)),
                        group("service", service()),
                        group(
                                "target",
                                field(FeasibilityEntry.SHARE),
                                field(FeasibilityEntry.WITHIN),
                                basis,
                                field(FeasibilityEntry.CAP)));
    }

    /// @param taken what fills the service from measured figures
    void offer(Component taken) {
        pasted.offer(taken);
    }

    private Component[] service() {
        Div numbers = new Div();
        numbers.addClassName("feasibility-form__fields");
        FeasibilityEntry.SERVICE.forEach(entry -> numbers.add(field(entry)));
        return new Component[] {
            work, period, pasted, numbers, new Div(field(FeasibilityEntry.PATIENCE), nobodyHangsUp)
        };
    }

    private void make(FeasibilityEntry entry) {
        TextField field = new TextField(entry.label(this));
        field.setHelperText(entry.help(this));
        field.setSuffixComponent(new Span(entry.unit(this)));
        field.setMaxLength(16);
        field.getElement()
                .setAttribute(
                        "inputmode",
                        // the keys of a phone for decimals have no minus
                        FeasibilityEntry.CHANGES.contains(entry) ? "text" : "decimal");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("feasibility-form__field");
        telling(field);
        fields.put(entry, field);
    }

    private void makeChoices() {
        work.setLabel(getTranslation("view.feasibility.work"));
        work.setItems(StudyKind.values());
        work.setItemLabelGenerator(each -> Wording.of(each, this));
        period.setLabel(getTranslation("view.feasibility.period"));
        period.setItems(AskedPeriod.values());
        period.setItemLabelGenerator(each -> Wording.of(each, this));
        nobodyHangsUp.setLabel(getTranslation("view.feasibility.nobody-hangs-up"));
        basis.setLabel(getTranslation("view.feasibility.basis"));
        basis.setItems(Basis.values());
        basis.setItemLabelGenerator(each -> Wording.of(each, this));
        List.of(work, period, nobodyHangsUp, basis).forEach(this::telling);
    }

    private void telling(HasValue<?, ?> field) {
        field.addValueChangeListener(_ -> {
            if (!isFilling) {
                choose();
                changed.run();
            }
        });
    }

    private Div group(String name, Component... parts) {
        H3 title = new H3(getTranslation("view.feasibility.group." + name));
        Paragraph about = new Paragraph(getTranslation("view.feasibility.group.about." + name));
        about.addClassName("muted");
        Div inside = new Div(parts);
        inside.addClassName("feasibility-form__fields");
        Div group = new Div(title, about, inside);
        group.addClassNames("sheet", "feasibility-form__group");
        group.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", title.getText());
        return group;
    }

    private TextField field(FeasibilityEntry entry) {
        return Objects.requireNonNull(fields.get(entry));
    }

    /// Says below the target of a queue what the agreement says of it.
    void agreed(AgreedLevel level) {
        agreed = level.words(this);
    }

    /// Fills the fields.
    void show(FeasibilityAddress asked) {
        isFilling = true;
        asked.numbers()
                .forEach((entry, number) -> field(entry).setValue(TypedNumbers.typed(number)));
        work.setValue(asked.work());
        period.setValue(asked.period());
        pasted.show(asked.rows());
        nobodyHangsUp.setValue(asked.nobodyHangsUp());
        basis.setValue(asked.basis());
        isFilling = false;
        choose();
    }

    /// Shows only what is asked about.
    private void choose() {
        boolean isQueue = work.getValue() != StudyKind.WORKLOAD;
        period.setVisible(isQueue);
        pasted.choose(work.getValue(), period.getValue());
        fields.forEach((entry, field) -> field.setVisible(isAsked(entry)));
        nobodyHangsUp.setVisible(isQueue);
        basis.setVisible(isQueue);
        field(FeasibilityEntry.PATIENCE).setVisible(isQueue);
        field(FeasibilityEntry.PATIENCE).setEnabled(!nobodyHangsUp.getValue());
        field(FeasibilityEntry.SHARE).setHelperText(isQueue ? agreed : "");
        field(FeasibilityEntry.SHARE)
                .setLabel(
                        isQueue
                                ? FeasibilityEntry.SHARE.label(this)
                                : getTranslation("view.feasibility.share-done"));
    }

    /// What stands in the fields, without tables; empty if one cannot be read, which it then says.
    /// A field that is not asked about counts as its example then.
    Optional<FeasibilityAddress> read() {
        Map<FeasibilityEntry, BigDecimal> numbers = new EnumMap<>(FeasibilityEntry.class);
        boolean isReadable = true;
        for (FeasibilityEntry entry : FeasibilityEntry.values()) {
            Optional<BigDecimal> number =
                    TypedNumbers.read(field(entry).getValue()).filter(entry::takes);
            number.ifPresent(typed -> numbers.put(entry, typed));
            boolean isMissing = number.isEmpty() && isAsked(entry);
            mark(entry, isMissing ? unreadable(entry) : "");
            isReadable &= !isMissing;
        }
        pasted.clear();
        return isReadable
                ? Optional.of(
                        new FeasibilityAddress(
                                numbers,
                                basis.getValue(),
                                nobodyHangsUp.getValue(),
                                work.getValue(),
                                period.getValue(),
                                pasted.rows(),
                                Optional.empty(),
                                Set.of()))
                : Optional.empty();
    }

    private boolean isAsked(FeasibilityEntry entry) {
        return entry.isAsked(work.getValue(), period.getValue())
                && (entry != FeasibilityEntry.PATIENCE || !nobodyHangsUp.getValue());
    }

    private String unreadable(FeasibilityEntry entry) {
        return getTranslation(
                entry == FeasibilityEntry.PEOPLE
                        ? "view.feasibility.unreadable.people"
                        : "view.feasibility.unreadable",
                TypedNumbers.typed(entry.example()));
    }

    private void mark(FeasibilityEntry entry, String why) {
        field(entry).setErrorMessage(why);
        field(entry).setInvalid(!why.isEmpty());
    }

    /// Says at the field why its number is impossible.
    void refuse(FeasibilityAnswer.Impossible impossible) {
        mark(impossible.entry(), new FeasibilityWords(this).of(impossible.why()));
    }

    /// Says which rows cannot be used.
    void refuse(List<DayRows.Fault> faults) {
        pasted.refuse(faults, work.getValue());
    }
}
