package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.Bands;
import tavolo.domain.term.PayoffRow;
import tavolo.ui.form.Checks;

/// Weight and bands of one row. Without a weight the row has no consequences.
final class PayoffFields extends Composite<Div> {

    private static final BigDecimal MOST = new BigDecimal("100");

    private final TargetValue target;
    private final TextField weight = new TextField();
    private final Div rows = new Div();
    private final List<BandFields> bands = new ArrayList<>();

    /// @param changed runs when the weight may have changed
    PayoffFields(TargetValue target, Runnable changed) {
        this.target = target;
        weight.setLabel(getTranslation("view.payoffs.form.weight"));
        weight.setSuffixComponent(new Span("%"));
        weight.setValueChangeMode(ValueChangeMode.LAZY);
        weight.addValueChangeListener(_ -> changed.run());
        Button more = new Button(getTranslation("view.payoffs.form.band.add"), _ -> add().focus());
        more.setAriaLabel(
                getTranslation(
                        "view.targets.rows.of",
                        getTranslation("view.payoffs.form.band.add"),
                        Kpis.name(target.kpi())));
        more.addThemeVariants(ButtonVariant.SMALL);
        rows.addClassName("payoff-fields__bands");
        getContent().addClassName("payoff-fields");
        getContent().add(weight, rows, more);
    }

    /// Says below the weight what it means to leave it empty.
    PayoffFields optional() {
        weight.setHelperText(getTranslation("view.payoffs.form.weight.help"));
        return this;
    }

    private BandFields add() {
        List<BandFields> self = new ArrayList<>();
        BandFields band =
                new BandFields(
                        target.formula(),
                        () -> {
                            bands.removeAll(self);
                            self.forEach(rows::remove);
                            number();
                        });
        self.add(band);
        bands.add(band);
        rows.add(band);
        number();
        return band;
    }

    private void number() {
        for (int place = 0; place < bands.size(); place++) {
            bands.get(place).number(Kpis.name(target.kpi()), place + 1);
        }
    }

    /// Starts from `present`.
    PayoffFields show(PayoffRow present) {
        weight.setValue(TypedNumbers.typed(present.weightPercent()));
        present.bands().inOrder().forEach(band -> add().show(band));
        return this;
    }

    /// What the weight counts for the sum: nothing while it cannot be read.
    BigDecimal counted() {
        return weighed().orElse(BigDecimal.ZERO);
    }

    private Optional<BigDecimal> weighed() {
        return TypedNumbers.read(weight.getValue())
                .filter(percent -> percent.signum() >= 0 && percent.compareTo(MOST) <= 0);
    }

    private boolean isEmpty() {
        return weight.getValue().isBlank() && bands.isEmpty();
    }

    /// Says at each field what cannot be read.
    ///
    /// @param needed whether the row must have a weight
    void check(Checks checks, boolean needed) {
        if (!needed && isEmpty()) {
            weight.setInvalid(false);
            return;
        }
        checks.require(
                weight, weighed().isPresent(), getTranslation("view.payoffs.form.weight.missing"));
        bands.forEach(band -> band.check(checks));
    }

    /// What stands in the fields, once it can be read; empty without consequences.
    Optional<PayoffRow> value() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PayoffRow(
                                target.kpi(),
                                weighed().orElseThrow(),
                                new Bands(bands.stream().map(BandFields::value).toList())));
    }

    void focus() {
        weight.focus();
    }
}
