package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import tavolo.domain.signing.Receipt;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;
import tavolo.ui.papers.PaperFiles;

/// What a person holds after signing at a provider: when, which file, who is missing, and the file.
final class RemoteReceipt extends Composite<Div> {

    RemoteReceipt(PaperFiles files, Receipt receipt) {
        Span revision = new Span(receipt.revision().toString());
        revision.addClassName("digest");
        Anchor file =
                new Anchor(
                        files.of(receipt.document(), Optional.empty()),
                        getTranslation("view.sign.download"));
        getContent().addClassName("signing__card");
        getContent()
                .add(
                        new Definitions()
                                .add(
                                        getTranslation("view.sign.signed-at"),
                                        Dates.moment(receipt.signedAt(), getLocale()))
                                .add(getTranslation("view.sign.revision"), revision)
                                .add(
                                        getTranslation("view.sign.still-missing"),
                                        Integer.toString(receipt.stillMissing()))
                                .add(
                                        getTranslation("view.remote.return.state"),
                                        Wording.of(receipt.state(), this)),
                        file);
    }
}
