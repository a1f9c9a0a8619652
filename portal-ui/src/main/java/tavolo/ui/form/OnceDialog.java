package tavolo.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/// Shows something secret, the only time that it can be shown, with a button that copies it. Closes
/// by its own button only, so that nobody loses it by a click beside it.
public final class OnceDialog {

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

    /// All that is said around the secret.
    ///
    /// @param what what it is, and until when it can be used
    /// @param label names the field that holds it
    /// @param copied said after it was copied, `notCopied` where the browser did not let it
    public record Words(
            String title,
            String what,
            String label,
            String copy,
            String copied,
            String notCopied,
            String close) {}

    private final Dialog dialog = new Dialog();
    private final TextField field = new TextField();
    private final Paragraph said = new Paragraph();
    private final Words words;

    public OnceDialog(Words words, String secret) {
        this.words = words;
        dialog.setHeaderTitle(words.title());
        dialog.addClassName("form-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        field.setLabel(words.label());
        field.setValue(secret);
        field.setReadOnly(true);
        field.setWidthFull();
        said.addClassName("muted");
        said.getElement().setAttribute("role", "status");
        Div body = new Div(new Paragraph(words.what()), field, said);
        body.addClassNames("form-dialog__body", "link-dialog__body");
        dialog.add(body);
        Button copy = new Button(words.copy(), _ -> copy());
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        Button close = new Button(words.close(), _ -> dialog.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.getFooter().add(close, copy);
    }

    /// Opens it over the page.
    public void open() {
        dialog.open();
    }

    private void copy() {
        field.getElement()
                .executeJs(COPY, field.getElement())
                .then(
                        Boolean.class,
                        copied -> said.setText(copied ? words.copied() : words.notCopied()));
    }
}
