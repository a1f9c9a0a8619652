package tavolo.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import tavolo.domain.Outcome;
import tavolo.domain.signing.TaxCode;

/// Asks for a tax code. What is kept already is shown with most of it hidden and never put into the
/// field, so that nobody who opens the form reads it.
public final class TaxCodeDialog {

    private static final int LONGEST = 20;

    private final FormDialog form;
    private final TextField code = new TextField();
    private final Function<String, Outcome<Optional<String>>> keep;
    private final Optional<String> known;

    /// @param known the masked code that is kept; empty if there is none
    /// @param keep keeps what was typed
    public TaxCodeDialog(
            String title,
            Optional<String> known,
            Function<String, Outcome<Optional<String>>> keep) {
        this.known = known;
        this.keep = keep;
        code.setLabel(said("label"));
        code.setHelperText(said("help"));
        code.setMaxLength(LONGEST);
        code.setWidthFull();
        code.getElement().setAttribute("autocomplete", "off");
        code.getElement().setAttribute("autocapitalize", "characters");
        form = new FormDialog(title, said("verb"));
        form.explain(said("what"));
        known.ifPresent(masked ->
                form.add(
                        new Paragraph(
                                code.getTranslation("view.organisation.tax-code.known", masked))));
        form.add(code);
    }

    /// Offers to forget the code that is kept, if there is one.
    public TaxCodeDialog forgetting(Runnable forget) {
        if (known.isPresent()) {
            Button button = new Button(said("forget"));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.addClickListener(_ -> {
                form.close();
                forget.run();
            });
            form.add(button);
        }
        return this;
    }

    /// Opens the form; `done` runs once a code is kept.
    public void open(Runnable done) {
        form.open(
                () ->
                        new Checks()
                                .require(
                                        code,
                                        TaxCode.typed(code.getValue()).isPresent(),
                                        said("wrong"))
                                .problems(),
                () -> keep.apply(code.getValue()),
                _ -> done.run());
    }

    private String said(String what) {
        return code.getTranslation("view.organisation.tax-code." + what);
    }
}
