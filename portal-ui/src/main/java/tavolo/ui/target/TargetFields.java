package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.ParameterReading;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.OwnFormula;
import tavolo.domain.target.TargetValue;
import tavolo.ui.form.Checks;
import tavolo.ui.form.DayFields;
import tavolo.ui.indicator.Contradictions;
import tavolo.ui.indicator.OwnDefinition;
import tavolo.ui.language.Wording;

/// The fields of one indicator: by which formula, what applied before, what is asked for, from when
/// to when. Numbers are read as people type them, with or without the unit.
final class TargetFields extends Composite<Div> {

    private final Indicator kpi;
    private final Select<IndicatorFormula> formula = new Select<>();
    private final Div definition = new Div();
    private final Div open = new Div();
    private final Map<ParameterDefinition, TextField> conditionFields = new LinkedHashMap<>();
    private final TextField old = new TextField();
    private final TextField wanted = new TextField();
    private final DatePicker from;
    private final DatePicker to;
    private final TargetNotes notes;
    private final RowAllowanceFields allowances = new RowAllowanceFields();

    /// @param formulas by which of them it may be computed, the usual one first
    /// @param others the indicators from whose rows this one may follow
    /// @param remove takes the indicator out of the table
    TargetFields(
            Indicator kpi,
            List<? extends IndicatorFormula> formulas,
            List<Indicator> others,
            LocalDate today,
            Runnable remove) {
        this.kpi = kpi;
        from = DayFields.named(getTranslation("view.targets.form.from"), today);
        to = DayFields.named(getTranslation("view.targets.form.to"), today);
        formula.setLabel(getTranslation("view.targets.form.formula"));
        formula.setItems(new ArrayList<>(formulas));
        formula.setItemLabelGenerator(this::named);
        formula.setValue(formulas.getFirst());
        formula.setReadOnly(formulas.size() == 1);
        formula.addClassName("target-fields__formula");
        formula.addValueChangeListener(_ -> {
            showDefinition();
            showUnits();
            askConditions(Map.of());
        });
        old.setLabel(getTranslation("view.targets.form.old"));
        old.setHelperText(getTranslation("view.targets.form.old.help"));
        wanted.setLabel(getTranslation("view.targets.form.wanted"));
        to.setHelperText(getTranslation("view.targets.form.to.help"));
        old.addBlurListener(_ -> check(new Checks(), old, old.isEmpty()));
        wanted.addBlurListener(_ -> check(new Checks(), wanted, false));
        notes = new TargetNotes(others);
        showDefinition();
        showUnits();
        askConditions(Map.of());
        open.addClassName("target-fields__values");
        Div values = new Div(old, wanted, from, to);
        values.addClassName("target-fields__values");
        getContent().addClassNames("sheet", "target-fields");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", Kpis.name(kpi));
        getContent().add(head(remove), formula, definition, open, values, notes, allowances);
    }

    /// Versions of an own indicator may read alike, so that their numbers tell them apart.
    private String named(IndicatorFormula choice) {
        return switch (choice) {
            case KpiFormula _ -> Kpis.definition(choice);
            case OwnFormula own ->
                    getTranslation("view.targets.form.version", Kpis.definition(own), own.number());
        };
    }

    private void showDefinition() {
        definition.removeAll();
        OwnDefinition.of(formula.getValue()).forEach(definition::add);
    }

    private Div head(Runnable remove) {
        H3 name = new H3(Kpis.name(kpi));
        Paragraph about = new Paragraph(kpi.explanation(Wording.textLanguage()));
        about.addClassName("muted");
        Button out = new Button(getTranslation("view.targets.form.remove"), _ -> remove.run());
        out.addThemeVariants(ButtonVariant.TERTIARY);
        out.setAriaLabel(getTranslation("view.targets.form.remove.named", Kpis.name(kpi)));
        Div head = new Div(new Div(name, about), out);
        head.addClassName("target-fields__head");
        return head;
    }

    /// Starts from `value`, also if its formula is none that new targets use.
    TargetFields show(TargetValue value) {
        if (!formula.getListDataView().contains(value.formula())) {
            formula.getListDataView().addItem(value.formula());
            formula.setReadOnly(false);
        }
        formula.setValue(value.formula());
        askConditions(value.conditions());
        old.setValue(
                value.oldValue().map(number -> Kpis.typed(value.formula(), number)).orElse(""));
        wanted.setValue(Kpis.typed(value.formula(), value.newValue()));
        notes.show(value);
        allowances.show(value.allowances());
        return between(value.validFrom(), value.validTo());
    }

    /// Applies from `first` to `last`, or without an end.
    TargetFields between(LocalDate first, Optional<LocalDate> last) {
        from.setValue(first);
        last.ifPresentOrElse(to::setValue, to::clear);
        return this;
    }

    Indicator kpi() {
        return kpi;
    }

    /// Puts the cursor into the value that is asked for.
    void focus() {
        wanted.focus();
    }

    /// Says at each field what is wrong with it.
    void check(Checks checks) {
        conditionFields.forEach((condition, field) -> check(checks, field, condition, false));
        Contradictions.in(formula.getValue(), conditionFields)
                .ifPresent(field ->
                        said(
                                checks,
                                field,
                                field.getLabel(),
                                false,
                                getTranslation("view.targets.form.contradicting")));
        check(checks, old, old.isEmpty());
        check(checks, wanted, false);
        require(checks, from, !from.isEmpty(), "view.targets.form.from.missing");
        boolean inOrder =
                from.isEmpty() || to.isEmpty() || !to.getValue().isBefore(from.getValue());
        require(checks, to, inOrder, "view.targets.form.reversed");
        checkNotes(checks);
        checkAllowances(checks);
    }

    private void checkAllowances(Checks checks) {
        TextField tolerance = allowances.toleranceField();
        boolean isRead = !allowances.isToleranceMissing();
        said(
                checks,
                tolerance,
                tolerance.getLabel(),
                isRead,
                getTranslation("view.targets.form.allowances.tolerance.missing"));
        if (!isRead) {
            allowances.unfold();
        }
    }

    private void checkNotes(Checks checks) {
        TextField remote = notes.remoteField();
        boolean isRemoteRead = remote.isEmpty() || number(remote).isPresent();
        boolean isRead = isRemoteRead && !notes.isRemoteMissing();
        said(checks, remote, remote.getLabel(), isRead, getTranslation("view.targets.rows.number"));
        TextField how = notes.originReason();
        boolean isSaid = notes.isOriginSaid();
        said(
                checks,
                how,
                how.getLabel(),
                isSaid,
                getTranslation("view.targets.form.origin.missing"));
        if (!isRead || !isSaid) {
            notes.unfold();
        }
    }

    /// What stands in the fields, once [#check] has found nothing wrong.
    TargetValue value() {
        return new TargetValue(
                kpi,
                formula.getValue(),
                Contradictions.typed(conditionFields),
                number(old),
                number(wanted).orElseThrow(),
                from.getValue(),
                to.getOptionalValue(),
                notes.remote(number(notes.remoteField())),
                notes.origin(),
                allowances.value());
    }

    /// Asks for the numbers that the formula leaves open, starting from `present`.
    private void askConditions(Map<String, String> present) {
        open.removeAll();
        conditionFields.clear();
        for (ParameterDefinition condition : formula.getValue().conditions()) {
            TextField field = new TextField(condition.label().in(Wording.textLanguage()));
            field.setValue(present.getOrDefault(condition.key(), condition.defaultValue()));
            field.setSuffixComponent(new Span(condition.unit().many(Wording.textLanguage())));
            field.addBlurListener(_ -> check(new Checks(), field, condition, false));
            conditionFields.put(condition, field);
            open.add(field);
        }
        open.setVisible(!conditionFields.isEmpty());
    }

    private void showUnits() {
        String unit = formula.getValue().unit().many(Wording.textLanguage());
        old.setSuffixComponent(new Span(unit));
        wanted.setSuffixComponent(new Span(unit));
        notes.remoteField().setSuffixComponent(new Span(unit));
        wanted.setHelperText(Wording.of(formula.getValue().direction(), this));
    }

    private Optional<BigDecimal> number(TextField field) {
        return read(field, definition()) instanceof ParameterReading.Read(String canonical)
                ? Optional.of(new BigDecimal(canonical))
                : Optional.empty();
    }

    private static ParameterReading read(TextField field, ParameterDefinition definition) {
        return definition.read(field.getValue(), Wording.textLanguage());
    }

    private ParameterDefinition definition() {
        return formula.getValue().field();
    }

    private void check(Checks checks, TextField field, boolean mayBeEmpty) {
        check(checks, field, definition(), mayBeEmpty);
    }

    private void check(
            Checks checks, TextField field, ParameterDefinition definition, boolean mayBeEmpty) {
        String why =
                read(field, definition) instanceof ParameterReading.Refused refused && !mayBeEmpty
                        ? getTranslation(
                                "view.table.value."
                                        + refused.why()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                definition.showMinimum(Wording.textLanguage()),
                                definition.showMaximum(Wording.textLanguage()))
                        : "";
        said(checks, field, field.getLabel(), why.isEmpty(), why);
    }

    private void require(Checks checks, DatePicker field, boolean holds, String key) {
        said(checks, field, field.getLabel(), holds, getTranslation(key));
    }

    /// In the summary the sentence names indicator and field, at the field it stands alone.
    private <F extends Component & HasValidation> void said(
            Checks checks, F field, String label, boolean holds, String why) {
        checks.require(
                field,
                holds,
                getTranslation("view.targets.form.problem", Kpis.name(kpi), label, why));
        if (!holds) {
            field.setErrorMessage(why);
        }
    }
}
