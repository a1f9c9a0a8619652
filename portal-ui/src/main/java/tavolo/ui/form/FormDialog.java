package tavolo.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tavolo.domain.Outcome;
import tavolo.ui.layout.ErrorSummary;
import tavolo.ui.layout.ErrorSummary.Problem;

/// A short form over the page. It closes only when the portal has done what was asked, or on
/// purpose: a refusal is said in it and nothing typed is lost.
public final class FormDialog {

    private final Dialog dialog = new Dialog();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div fields = new Div();
    private final Button act;

    /// A form with a title and the verb and object on its button.
    public FormDialog(String title, String verb) {
        dialog.setHeaderTitle(title);
        dialog.addClassName("form-dialog");
        dialog.setCloseOnOutsideClick(false);
        fields.addClassName("form-dialog__fields");
        Div body = new Div(errors, fields);
        body.addClassName("form-dialog__body");
        dialog.add(body);
        act = new Button(verb);
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setDisableOnClick(true);
        Button back = new Button(body.getTranslation("form.back"), _ -> dialog.close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.getFooter().add(back, act);
    }

    /// A sentence above the fields.
    public FormDialog explain(String sentence) {
        Paragraph explanation = new Paragraph(sentence);
        explanation.addClassName("form-dialog__explanation");
        fields.add(explanation);
        return this;
    }

    /// Adds fields, one below the other.
    public FormDialog add(Component... parts) {
        fields.add(parts);
        return this;
    }

    /// Closes the form without doing what it asks.
    public void close() {
        dialog.close();
    }

    /// Opens the form. The button runs `check`, and if it finds nothing, `wanted`; what that brings
    /// goes to `done` once the form is closed.
    public <T> void open(
            Supplier<List<Problem>> check, Supplier<Outcome<T>> wanted, Consumer<T> done) {
        act.addClickListener(_ -> {
            act.setEnabled(true);
            List<Problem> problems = check.get();
            errors.show(problems);
            if (problems.isEmpty()) {
                settle(wanted.get(), done);
            }
        });
        dialog.open();
    }

    private <T> void settle(Outcome<T> outcome, Consumer<T> done) {
        switch (outcome) {
            case Outcome.Done<T>(T value) -> {
                dialog.close();
                done.accept(value);
            }
            case Outcome.Refused<T>(var why) -> errors.refused(why);
        }
    }
}
