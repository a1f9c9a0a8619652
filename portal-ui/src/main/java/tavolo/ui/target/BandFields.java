package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.term.Band;
import tavolo.ui.form.Checks;
import tavolo.ui.language.Wording;

/// One band: figures from and to, and what they bring at either end.
final class BandFields extends Composite<Div> {

    private static final BigDecimal MOST = new BigDecimal("100");

    private final TextField from;
    private final TextField to;
    private final TextField effectAtFrom;
    private final TextField effectAtTo;

    /// @param remove takes the band away
    BandFields(IndicatorFormula formula, Runnable remove) {
        String unit = formula.unit().many(Wording.textLanguage());
        from = field("from", unit);
        to = field("to", unit);
        effectAtFrom = field("effect-from", "%");
        effectAtTo = field("effect-to", "%");
        Button gone =
                new Button(getTranslation("view.payoffs.form.band.remove"), _ -> remove.run());
        gone.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().addClassName("band-fields");
        getContent().getElement().setAttribute("role", "group");
        getContent().add(from, to, effectAtFrom, effectAtTo, gone);
    }

    private TextField field(String name, String unit) {
        TextField field = new TextField(getTranslation("view.payoffs.form.band." + name));
        field.setSuffixComponent(new Span(unit));
        return field;
    }

    /// Says which band it is, to those who listen.
    void number(String row, int place) {
        getContent()
                .getElement()
                .setAttribute(
                        "aria-label", getTranslation("view.payoffs.form.band.of", place, row));
    }

    void show(Band band) {
        from.setValue(TypedNumbers.typed(band.from()));
        to.setValue(TypedNumbers.typed(band.to()));
        effectAtFrom.setValue(TypedNumbers.typed(band.effectAtFrom()));
        effectAtTo.setValue(TypedNumbers.typed(band.effectAtTo()));
    }

    /// Says at each field what cannot be read.
    void check(Checks checks) {
        for (TextField figure : List.of(from, to)) {
            checks.require(figure, read(figure).isPresent(), said("view.payoffs.form.number"));
        }
        for (TextField effect : List.of(effectAtFrom, effectAtTo)) {
            boolean fits = read(effect).filter(v -> v.abs().compareTo(MOST) <= 0).isPresent();
            checks.require(effect, fits, said("view.payoffs.form.effect"));
        }
        if (read(from).isPresent() && read(to).isPresent()) {
            checks.require(
                    to,
                    read(from).get().compareTo(read(to).get()) < 0,
                    said("view.payoffs.form.band.upwards"));
        }
    }

    /// The band, once every field can be read.
    Band value() {
        List<BigDecimal> numbers =
                Stream.of(from, to, effectAtFrom, effectAtTo)
                        .map(field -> read(field).orElseThrow())
                        .toList();
        return new Band(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    void focus() {
        from.focus();
    }

    private static Optional<BigDecimal> read(TextField field) {
        return TypedNumbers.read(field.getValue());
    }

    private String said(String key) {
        return getTranslation(key);
    }
}
