package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.RemoteValue;
import tavolo.domain.target.RowOrigin;
import tavolo.domain.target.TargetValue;

/// What a row may say besides its value: something else for those who work remotely, and from which
/// other row it follows.
final class TargetNotes extends Composite<Details> {

    private final TextField remote = new TextField();
    private final TextField remoteReason = new TextField();
    private final Select<Indicator> origin = new Select<>();
    private final TextField originReason = new TextField();

    /// @param others the indicators from whose rows this one may follow
    TargetNotes(List<Indicator> others) {
        remote.setLabel(getTranslation("view.targets.form.remote"));
        remote.setHelperText(getTranslation("view.targets.form.remote.help"));
        remoteReason.setLabel(getTranslation("view.targets.form.remote.reason"));
        remoteReason.setMaxLength(RemoteValue.REASON_LIMIT);
        origin.setLabel(getTranslation("view.targets.form.origin"));
        origin.setHelperText(getTranslation("view.targets.form.origin.help"));
        origin.setItems(others);
        origin.setItemLabelGenerator(other -> other == null ? "" : Kpis.name(other));
        origin.setEmptySelectionAllowed(true);
        originReason.setLabel(getTranslation("view.targets.form.origin.reason"));
        originReason.setMaxLength(RemoteValue.REASON_LIMIT);
        Div fields = new Div(remote, remoteReason, origin, originReason);
        fields.addClassName("target-fields__values");
        getContent().setSummaryText(getTranslation("view.targets.form.notes"));
        getContent().addClassName("target-fields__notes");
        getContent().add(fields);
    }

    /// The field for what is asked of those who work remotely.
    TextField remoteField() {
        return remote;
    }

    /// The field for how the row follows from the other one.
    TextField originReason() {
        return originReason;
    }

    /// Starts from `value`.
    void show(TargetValue value) {
        remote.setValue(
                value.remote().map(asked -> Kpis.typed(value.formula(), asked.value())).orElse(""));
        remoteReason.setValue(value.remote().map(RemoteValue::reason).orElse(""));
        value.origin().map(RowOrigin::from).ifPresentOrElse(origin::setValue, origin::clear);
        originReason.setValue(value.origin().map(RowOrigin::reason).orElse(""));
        getContent().setOpened(value.remote().isPresent() || value.origin().isPresent());
    }

    /// Whether a row that follows from another one says how, and the other way round.
    boolean isOriginSaid() {
        return origin.isEmpty() == originReason.getValue().isBlank();
    }

    /// Whether there is a reason to differ and nothing that does.
    boolean isRemoteMissing() {
        return remote.isEmpty() && !remoteReason.getValue().isBlank();
    }

    /// Shows the fields, because something is wrong with one of them.
    void unfold() {
        getContent().setOpened(true);
    }

    /// What is asked of those who work remotely, where `number` was typed.
    Optional<RemoteValue> remote(Optional<BigDecimal> number) {
        return number.map(value -> new RemoteValue(value, remoteReason.getValue().strip()));
    }

    /// From what the row follows, once it says how.
    Optional<RowOrigin> origin() {
        return origin.getOptionalValue()
                .map(from -> new RowOrigin(from, originReason.getValue().strip()));
    }
}
