package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import tavolo.domain.signing.Receipt;
import tavolo.ui.papers.PaperFiles;

/// What a person holds after signing at a provider: when, which file, who is missing, and the file.
final class RemoteReceipt extends Composite<Div> {

    RemoteReceipt(PaperFiles files, Receipt receipt) {
        Anchor file =
                new Anchor(
                        files.of(receipt.document(), Optional.empty()),
                        getTranslation("view.sign.download"));
        getContent().addClassName("signing__card");
        getContent().add(ReceiptFacts.of(receipt, this), file);
    }
}
