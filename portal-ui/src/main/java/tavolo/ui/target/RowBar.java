package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// One answer for all rows that were chosen: accept them, change them alike, object to them. On a
/// phone it stays in sight while rows are chosen.
final class RowBar extends Composite<Div> {

    private final Checkbox all = new Checkbox();
    private final Span count = new Span();
    private final Div buttons = new Div();

    /// @param mayCounter whether other values may be proposed
    RowBar(boolean mayCounter, RowAnswering answering) {
        all.setLabel(getTranslation("view.targets.rows.all"));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                answering.choose(change.getValue());
            }
        });
        count.getElement().setAttribute("role", "status");
        count.addClassName("row-bar__count");
        Button accept = button("accept-chosen", answering::acceptChosen);
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        buttons.add(accept);
        if (mayCounter) {
            buttons.add(button("change-chosen", answering::changeChosen));
        }
        buttons.add(button("object-chosen", answering::objectToChosen));
        buttons.addClassName("row-bar__buttons");
        getContent().addClassName("row-bar");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("view.targets.rows.bar"));
        getContent().add(all, count, buttons);
    }

    private Button button(String word, Runnable act) {
        Button button = new Button(getTranslation("view.targets.rows." + word));
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            act.run();
            button.setEnabled(true);
        });
        return button;
    }

    /// Says how many of all rows are chosen.
    void show(int chosen, int rows) {
        all.setIndeterminate(chosen > 0 && chosen < rows);
        all.setValue(chosen > 0 && chosen == rows);
        count.setText(
                chosen == 0
                        ? getTranslation("view.targets.rows.none")
                        : getTranslation("view.targets.rows.chosen", chosen));
        buttons.setVisible(chosen > 0);
        getContent().setClassName("row-bar--open", chosen > 0);
    }
}
