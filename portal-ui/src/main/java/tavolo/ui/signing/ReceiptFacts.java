package tavolo.ui.signing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import tavolo.domain.signing.Receipt;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;

/// What a receipt says: when it was signed, which file came of it, how many are missing, and where
/// the agreement stands.
final class ReceiptFacts {

    private ReceiptFacts() {}

    /// Those of `receipt`, in the language of `page`.
    static Definitions of(Receipt receipt, Component page) {
        Span revision = new Span(receipt.revision().toString());
        revision.addClassName("digest");
        return new Definitions()
                .add(
                        page.getTranslation("view.sign.signed-at"),
                        Dates.moment(receipt.signedAt(), Wording.language()))
                .add(page.getTranslation("view.sign.revision"), revision)
                .add(
                        page.getTranslation("view.sign.still-missing"),
                        Integer.toString(receipt.stillMissing()))
                .add(page.getTranslation("view.sign.agreement"), Wording.of(receipt.state(), page));
    }
}
