package tavolo.ui.layout;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks once more before a decision: what will happen, a reason where one is due, a word to type
/// where nothing can be undone. The button is named by the decision, never *OK*.
public final class Confirm {

    private final Dialog dialog = new Dialog();
    private final Div body = new Div();
    private final Button decide;
    private @Nullable TextArea reason;
    private @Nullable TextField typed;
    private String word = "";
    private int least;

    /// A question with a title, the consequence in a sentence, and the verb on the button.
    public Confirm(String title, String consequence, String verb) {
        decide = new Button(verb);
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        body.addClassName("confirm__body");
        body.add(new Paragraph(consequence));
        dialog.setHeaderTitle(title);
        dialog.addClassName("confirm");
        dialog.add(body);
        Button back = new Button(new Span().getTranslation("layout.back"), _ -> dialog.close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.getFooter().add(back, decide);
    }

    /// Marks the decision as one that stops or ends something.
    public Confirm grave() {
        decide.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    /// Asks for a reason of at least `characters` characters.
    public Confirm askReason(String label, String help, int characters) {
        TextArea field = new TextArea(label);
        field.setHelperText(help);
        field.setWidthFull();
        field.setMaxLength(2000);
        reason = field;
        least = characters;
        body.add(field);
        return this;
    }

    /// Asks to type `expected`, for what cannot be undone.
    public Confirm askWord(String expected) {
        TextField field = new TextField(body.getTranslation("layout.confirm.type", expected));
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(change -> decide.setEnabled(matches(change.getValue())));
        typed = field;
        word = expected;
        decide.setEnabled(false);
        body.add(field);
        return this;
    }

    /// Opens the question; `decided` gets the reason, or an empty text where none is asked.
    public void open(Consumer<String> decided) {
        decide.addClickListener(_ -> decide(decided));
        dialog.open();
    }

    private void decide(Consumer<String> decided) {
        String given = reason == null ? "" : reason.getValue().strip();
        if (reason != null && given.length() < least) {
            reason.setInvalid(true);
            reason.setErrorMessage(body.getTranslation("layout.confirm.reason", least));
            reason.focus();
            return;
        }
        if (typed != null && !matches(typed.getValue())) {
            return;
        }
        dialog.close();
        decided.accept(given);
    }

    private boolean matches(String value) {
        return value.strip().equalsIgnoreCase(word);
    }
}
