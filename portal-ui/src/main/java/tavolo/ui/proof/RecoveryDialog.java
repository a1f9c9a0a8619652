package tavolo.ui.proof;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import tavolo.domain.proof.RecoveryCodes;

/// Shows recovery codes, the only time that they can be shown.
final class RecoveryDialog {

    private static final String COPY =
            """
            try {
                await navigator.clipboard.writeText($0);
                return true;
            } catch (refused) {
                return false;
            }
            """;

    private final Dialog dialog = new Dialog();
    private final Paragraph said = new Paragraph();

    RecoveryDialog(RecoveryCodes codes) {
        dialog.setHeaderTitle(said.getTranslation("view.safety.recovery.title"));
        dialog.addClassNames("form-dialog", "proof-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        OrderedList list = new OrderedList();
        list.addClassName("safety__codes");
        codes.codes().forEach(code -> list.add(new ListItem(new Span(code))));
        said.addClassName("muted");
        said.getElement().setAttribute("role", "status");
        Div body =
                new Div(
                        new Paragraph(said.getTranslation("view.safety.recovery.what")),
                        list,
                        said);
        body.addClassName("form-dialog__body");
        dialog.add(body);
        String all = String.join("\n", codes.codes());
        Button copy = new Button(said.getTranslation("view.safety.recovery.copy"), _ -> copy(all));
        Button close =
                new Button(said.getTranslation("view.safety.recovery.close"), _ -> dialog.close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(copy, close);
    }

    void open() {
        dialog.open();
    }

    private void copy(String all) {
        dialog.getElement()
                .executeJs(COPY, all)
                .then(
                        Boolean.class,
                        copied ->
                                said.setText(
                                        said.getTranslation(
                                                copied
                                                        ? "view.safety.recovery.copied"
                                                        : "view.safety.recovery.not-copied")));
    }
}
