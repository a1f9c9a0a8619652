package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;

/// A number that can be typed or slid; both always show the same, and only the field speaks to
/// those who listen.
final class SlidingField extends Composite<Div> {

    private static final double FURTHEST = 20;
    private static final double STEP = 0.5;

    private final RangeInput slider = new RangeInput();

    SlidingField(TextField field) {
        slider.setMin(-FURTHEST);
        slider.setMax(FURTHEST);
        slider.setStep(STEP);
        slider.setValueChangeMode(ValueChangeMode.EAGER);
        slider.addClassName("sliding-field__slider");
        slider.getElement().setAttribute("aria-label", field.getLabel());
        slider.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                field.setValue(TypedNumbers.typed(BigDecimal.valueOf(event.getValue())));
            }
        });
        field.addValueChangeListener(_ -> follow(field));
        getContent().addClassName("sliding-field");
        getContent().add(field, slider);
    }

    private void follow(TextField field) {
        TypedNumbers.read(field.getValue())
                .map(BigDecimal::doubleValue)
                .map(number -> Math.clamp(number, -FURTHEST, FURTHEST))
                .filter(number -> !number.equals(slider.getValue()))
                .ifPresent(slider::setValue);
    }
}
