package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import tavolo.domain.agreement.TakePosition;
import tavolo.ui.layout.Keyed;

/// What the person may do with the clause: accept it, object with a reason, write a new version. On
/// a phone it sticks to the bottom of the screen.
final class ClauseActions extends Composite<Div> {

    private final Button accept = new Button();
    private final Button object = new Button();
    private final Button revise = new Button();
    private final Div buttons = new Div();
    private final Div objection = new Div();
    private final TextArea reason = new TextArea();
    private final Span hint = new Span();

    /// What the buttons do.
    ///
    /// @param objected gets the reason
    record Deeds(Runnable accepted, Consumer<String> objected, Runnable revised) {}

    ClauseActions(Deeds deeds) {
        accept.setText(getTranslation("view.table.accept"));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
        accept.addClickListener(_ -> {
            deeds.accepted().run();
            accept.setEnabled(true);
        });
        object.setText(getTranslation("view.table.object"));
        object.addClickListener(_ -> askReason());
        revise.setText(getTranslation("view.table.revise"));
        revise.addClickListener(_ -> deeds.revised().run());
        Keyed.by("a", accept);
        Keyed.by("o", object);
        Keyed.by("c", revise);
        buttons.add(accept, object, revise);
        buttons.addClassName("clause-actions__buttons");
        hint.addClassName("clause-actions__hint");
        buildObjection(deeds);
        getContent().addClassName("clause-actions");
        getContent().add(hint, objection, buttons);
    }

    private void buildObjection(Deeds deeds) {
        reason.setLabel(getTranslation("view.table.objection-reason"));
        reason.setHelperText(getTranslation("view.table.objection-help"));
        reason.setMaxLength(TakePosition.REASON_LIMIT);
        reason.setWidthFull();
        Button send = new Button(getTranslation("view.table.objection-send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> {
            boolean missing = reason.getValue().isBlank();
            reason.setInvalid(missing);
            reason.setErrorMessage(getTranslation("refusal.reason-missing"));
            if (missing) {
                reason.focus();
            } else {
                deeds.objected().accept(reason.getValue());
            }
            send.setEnabled(true);
        });
        Button cancel = new Button(getTranslation("view.table.edit.cancel"), _ -> objecting(false));
        Div row = new Div(send, cancel);
        row.addClassName("clause-actions__buttons");
        objection.add(reason, row);
        objection.addClassName("clause-actions__objection");
        objection.setVisible(false);
    }

    /// Shows what is possible now, or `why` nothing is.
    void show(boolean mayAccept, boolean mayObject, boolean mayRevise, String why) {
        objecting(false);
        reason.clear();
        accept.setVisible(mayAccept);
        object.setVisible(mayObject);
        revise.setVisible(mayRevise);
        hint.setText(why);
        hint.setVisible(!why.isEmpty());
        getContent().setVisible(mayAccept || mayObject || mayRevise || !why.isEmpty());
    }

    private void askReason() {
        objecting(true);
        reason.focus();
    }

    private void objecting(boolean open) {
        objection.setVisible(open);
        buttons.setVisible(!open);
    }
}
