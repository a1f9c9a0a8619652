package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.library.ParameterReading;
import tavolo.domain.target.Exclusion;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.RowAllowances;
import tavolo.ui.language.Wording;

/// What time a row does not count: on which grounds, which of them are to be proven, and by how much
/// the contacts may exceed the forecast. Everybody at the table reads it.
final class RowAllowanceFields extends Composite<Details> {

    private final CheckboxGroup<ExclusionCode> grounds = new CheckboxGroup<>();
    private final CheckboxGroup<ExclusionCode> proven = new CheckboxGroup<>();
    private final TextField tolerance = new TextField();

    RowAllowanceFields() {
        grounds.setLabel(getTranslation("view.targets.form.allowances.grounds"));
        grounds.setHelperText(getTranslation("view.targets.form.allowances.help"));
        grounds.setItems(ExclusionCode.values());
        grounds.setItemLabelGenerator(code -> Wording.of(code, this));
        grounds.addValueChangeListener(change -> offer(change.getOldValue()));
        proven.setLabel(getTranslation("view.targets.form.allowances.proven"));
        proven.setItemLabelGenerator(code -> Wording.of(code, this));
        tolerance.setLabel(getTranslation("view.targets.form.allowances.tolerance"));
        tolerance.setHelperText(getTranslation("view.targets.form.allowances.tolerance.help"));
        tolerance.setSuffixComponent(new Span("%"));
        Div fields = new Div(grounds, proven, tolerance);
        fields.addClassName("target-fields__allowances");
        getContent().setSummaryText(getTranslation("view.targets.form.allowances"));
        getContent().addClassName("target-fields__notes");
        getContent().add(fields);
        offer(Set.of());
    }

    /// Asks for evidence of what is excluded, at first of everything but what counts itself.
    private void offer(Set<ExclusionCode> before) {
        Set<ExclusionCode> now = grounds.getValue();
        Set<ExclusionCode> kept = EnumSet.noneOf(ExclusionCode.class);
        now.stream()
                .filter(code -> code != ExclusionCode.VOLUME_OVER_FORECAST)
                .filter(code -> proven.getValue().contains(code) || !before.contains(code))
                .forEach(kept::add);
        proven.setItems(
                now.stream()
                        .filter(code -> code != ExclusionCode.VOLUME_OVER_FORECAST)
                        .sorted()
                        .toList());
        proven.setValue(kept);
        proven.setVisible(
                now.stream().anyMatch(code -> code != ExclusionCode.VOLUME_OVER_FORECAST));
        tolerance.setVisible(now.contains(ExclusionCode.VOLUME_OVER_FORECAST));
    }

    /// The field for by how much the contacts may exceed the forecast.
    TextField toleranceField() {
        return tolerance;
    }

    /// Starts from `present`.
    void show(RowAllowances present) {
        Set<ExclusionCode> all = EnumSet.noneOf(ExclusionCode.class);
        Set<ExclusionCode> evident = EnumSet.noneOf(ExclusionCode.class);
        for (Exclusion exclusion : present.exclusions()) {
            all.add(exclusion.code());
            if (exclusion.evidenceRequired()) {
                evident.add(exclusion.code());
            }
        }
        grounds.setValue(all);
        proven.setValue(evident);
        tolerance.setValue(
                present.forecastTolerancePercent()
                        .map(percent -> Kpis.typed(KpiFormula.SL_OFFERED, percent))
                        .orElse(""));
        getContent().setOpened(!present.isNone());
    }

    /// Whether contacts over the forecast do not count, and nobody can tell from when.
    boolean isToleranceMissing() {
        return tolerance.isVisible() && percent().isEmpty();
    }

    /// Shows the fields, because something is wrong with one of them.
    void unfold() {
        getContent().setOpened(true);
    }

    /// What stands in the fields, once no tolerance is missing.
    RowAllowances value() {
        return new RowAllowances(
                grounds.getValue().stream()
                        .map(code -> new Exclusion(code, proven.getValue().contains(code)))
                        .toList(),
                tolerance.isVisible() ? percent() : Optional.empty());
    }

    private Optional<BigDecimal> percent() {
        return KpiFormula.SL_OFFERED.field().read(tolerance.getValue(), Wording.textLanguage())
                        instanceof ParameterReading.Read(String canonical)
                ? Optional.of(new BigDecimal(canonical))
                : Optional.empty();
    }
}
