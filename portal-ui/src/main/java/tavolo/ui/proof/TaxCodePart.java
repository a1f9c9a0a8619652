package tavolo.ui.proof;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;

/// The tax code by which a signature made with a device of one's own is recognised; most of it
/// hidden.
final class TaxCodePart extends Composite<Section> {

    TaxCodePart(Optional<String> known) {
        getContent().addClassNames("safety__part", "sheet");
        getContent()
                .add(
                        new H2(said("title")),
                        new Paragraph(said("about")),
                        new Paragraph(
                                known.map(masked ->
                                                getTranslation(
                                                        "view.safety.tax-code.known", masked))
                                        .orElseGet(() -> said("none"))));
    }

    private String said(String what) {
        return getTranslation("view.safety.tax-code." + what);
    }
}
