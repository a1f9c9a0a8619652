package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import tavolo.domain.term.PayoffItem;
import tavolo.ui.form.Checks;

/// The most that a month moves the fee; empty for no limit.
final class CapField extends Composite<TextField> {

    private static final BigDecimal MOST = new BigDecimal("100");

    CapField(PayoffItem.Cap present) {
        getContent().setLabel(getTranslation("view.payoffs.cap"));
        getContent().setSuffixComponent(new Span("%"));
        getContent().setHelperText(getTranslation("view.payoffs.form.cap.help"));
        present.monthlyPercent()
                .ifPresent(percent -> getContent().setValue(TypedNumbers.typed(percent)));
    }

    void check(Checks checks) {
        boolean fits =
                getContent().getValue().isBlank()
                        || read().filter(v -> v.signum() > 0 && v.compareTo(MOST) <= 0).isPresent();
        checks.require(getContent(), fits, getTranslation("view.payoffs.form.cap.unfit"));
    }

    /// What stands in the field, once it can be read.
    PayoffItem.Cap value() {
        return new PayoffItem.Cap(read());
    }

    private Optional<BigDecimal> read() {
        return TypedNumbers.read(getContent().getValue());
    }
}
