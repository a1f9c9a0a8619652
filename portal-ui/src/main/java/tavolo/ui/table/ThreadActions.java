package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import tavolo.domain.agreement.Remark;
import tavolo.domain.board.RemarkLine;

/// Below a thread: to answer in it, and to say that it is settled or is not.
final class ThreadActions extends Composite<Div> {

    private final Div writing = new Div();
    private final TextArea message = new TextArea();

    ThreadActions(RemarkLine opening, RemarksPane.Deeds deeds) {
        String settle = opening.settled() ? "view.table.thread.reopen" : "view.table.thread.settle";
        Div buttons =
                new Div(
                        button("view.table.thread.answer", () -> writing(true)),
                        button(settle, () -> deeds.settle(opening.id(), !opening.settled())));
        buttons.addClassName("prepared-note__buttons");
        build(opening, deeds);
        writing(false);
        getContent().add(buttons, writing);
    }

    private void build(RemarkLine opening, RemarksPane.Deeds deeds) {
        message.setLabel(getTranslation("view.table.thread.words"));
        message.setHelperText(getTranslation("view.table.thread.help"));
        message.setMaxLength(Remark.LIMIT);
        message.setWidthFull();
        Button send = new Button(getTranslation("view.table.thread.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> {
            if (deeds.answer(opening.id(), message.getValue())) {
                message.clear();
            }
            send.setEnabled(true);
        });
        writing.add(message, send);
    }

    private void writing(boolean on) {
        writing.setVisible(on);
        if (on) {
            message.focus();
        }
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
