package tavolo.ui.proof;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import tavolo.ui.form.TaxCodeDialog;

/// The tax code by which a signature made with a device of one's own is recognised; most of it
/// hidden.
final class TaxCodePart extends Composite<Section> {

    TaxCodePart(SafetyView page, Optional<String> known) {
        getContent().addClassNames("safety__part", "sheet");
        getContent()
                .add(
                        new H2(said("title")),
                        new Paragraph(said("about")),
                        new Paragraph(
                                known.map(masked ->
                                                getTranslation(
                                                        "view.safety.tax-code.known", masked))
                                        .orElseGet(() -> said("none"))),
                        new Button(
                                said(known.isPresent() ? "change" : "add"), _ -> ask(page, known)));
    }

    private void ask(SafetyView page, Optional<String> known) {
        ProofTools tools = page.tools();
        new TaxCodeDialog(
                        said("title"),
                        known,
                        typed -> tools.taxCodes().keepOwn(tools.actor().current(), typed))
                .forgetting(() ->
                        page.settle(
                                tools.taxCodes().forgetOwn(tools.actor().current()),
                                said("forgotten")))
                .open(() -> page.again(said("kept")));
    }

    private String said(String what) {
        return getTranslation("view.safety.tax-code." + what);
    }
}
