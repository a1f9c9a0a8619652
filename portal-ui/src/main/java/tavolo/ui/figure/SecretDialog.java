package tavolo.ui.figure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import tavolo.domain.machine.IssuedToken;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// Shows the secret of a new key, the only time that it can be shown, with a button that copies it.
final class SecretDialog {

    private static final String COPY =
            """
            const field = $0.inputElement;
            field.focus();
            field.select();
            try {
                await navigator.clipboard.writeText(field.value);
                return true;
            } catch (refused) {
                return document.execCommand('copy');
            }
            """;

    private final Dialog dialog = new Dialog();
    private final TextField field = new TextField();
    private final Paragraph said = new Paragraph();

    SecretDialog(IssuedToken issued) {
        dialog.setHeaderTitle(
                said.getTranslation("view.figures.keys.secret.title", issued.token().name()));
        dialog.addClassName("form-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        Paragraph what =
                new Paragraph(
                        said.getTranslation(
                                "view.figures.keys.secret.what",
                                Dates.moment(issued.token().expiresAt(), Wording.language())));
        field.setLabel(said.getTranslation("view.figures.keys.secret.label"));
        field.setValue(issued.secret());
        field.setReadOnly(true);
        field.setWidthFull();
        said.addClassName("muted");
        said.getElement().setAttribute("role", "status");
        Div body = new Div(what, field, said);
        body.addClassNames("form-dialog__body", "link-dialog__body");
        dialog.add(body);
        Button copy = new Button(said.getTranslation("view.figures.keys.secret.copy"), _ -> copy());
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        Button close =
                new Button(
                        said.getTranslation("view.figures.keys.secret.close"), _ -> dialog.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.getFooter().add(close, copy);
    }

    void open() {
        dialog.open();
    }

    private void copy() {
        field.getElement()
                .executeJs(COPY, field.getElement())
                .then(
                        Boolean.class,
                        copied ->
                                said.setText(
                                        said.getTranslation(
                                                copied
                                                        ? "view.figures.keys.secret.copied"
                                                        : "view.figures.keys.secret.not-copied")));
    }
}
