package tavolo.ui.language;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/// A few words in a row of which one is chosen.
public final class ChoiceRow extends Composite<Div> {

    private final List<NativeButton> choices = new ArrayList<>();
    private final Div buttons = new Div();

    /// An empty row named `label`.
    public ChoiceRow(String label) {
        Span words = new Span(label);
        words.addClassName("choice-row__label");
        buttons.addClassName("choice-row__choices");
        buttons.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        getContent().addClassName("choice-row");
        getContent().add(words, buttons);
    }

    /// Adds a choice; `chosen` runs when it is taken.
    public ChoiceRow add(String word, boolean isNow, Runnable chosen) {
        NativeButton button = new NativeButton(word);
        button.addClassName("choice-row__choice");
        button.addClickListener(_ -> {
            choices.forEach(each -> press(each, each.equals(button)));
            chosen.run();
        });
        press(button, isNow);
        choices.add(button);
        buttons.add(button);
        return this;
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
