package tavolo.ui.verify;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.signing.JudgedSignature;
import tavolo.domain.verify.PageHistory;
import tavolo.domain.verify.PagesAfter;
import tavolo.domain.verify.Verification;

/// What changed on the pages behind each signature of a file, with the pages before and after
/// beside each other.
final class PageHistoryPart extends Composite<Div> {

    private final List<JudgedSignature> signatures;
    private final PictureShelf shelf;

    /// The part for a file of which the pages were compared; empty when there is nothing to say.
    static Optional<Component> of(Verification verification, PictureShelf shelf) {
        return switch (verification) {
            case Verification.Judged judged when isTelling(judged.pages()) ->
                    Optional.of(new PageHistoryPart(judged, shelf));
            case Verification.Enveloped enveloped ->
                    enveloped.content().flatMap(content -> of(content, shelf));
            case Verification.Judged _,
                    Verification.Known _,
                    Verification.Adhered _,
                    Verification.Packaged _ ->
                    Optional.empty();
        };
    }

    private static boolean isTelling(PageHistory pages) {
        return !pages.steps().isEmpty() || !pages.isCompared();
    }

    private PageHistoryPart(Verification.Judged judged, PictureShelf shelf) {
        this.signatures = judged.verdict().signatures();
        this.shelf = shelf;
        getContent().addClassNames("check", "pages");
        getContent().add(new H3(getTranslation("view.verify.pages.title")));
        if (!judged.pages().steps().isEmpty()) {
            Paragraph lead = new Paragraph(getTranslation("view.verify.pages.lead"));
            lead.addClassName("muted");
            getContent().add(lead);
        }
        judged.pages().steps().forEach(this::add);
        if (!judged.pages().isCompared()) {
            getContent().add(new Paragraph(getTranslation("view.verify.pages.given-up")));
        }
    }

    private void add(PagesAfter step) {
        Div place = new Div(new H4(title(step)));
        place.addClassName("pages__step");
        if (!step.isRead()) {
            place.add(new Paragraph(getTranslation("view.verify.pages.unread")));
        } else if (step.pages().isEmpty() && step.left() == 0) {
            place.add(new Paragraph(getTranslation("view.verify.pages.none")));
        }
        if (!step.pages().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("pages__list");
            step.pages().forEach(page -> list.add(new ListItem(new ChangedPageCard(page, shelf))));
            place.add(list);
        }
        if (step.left() > 0) {
            place.add(new Paragraph(getTranslation("view.verify.pages.left", step.left())));
        }
        getContent().add(place);
    }

    private String title(PagesAfter step) {
        String here = who(step.field());
        return step.next()
                .map(next -> getTranslation("view.verify.pages.between", here, who(next)))
                .orElseGet(() -> getTranslation("view.verify.pages.last", here));
    }

    private String who(String field) {
        return signatures.stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .map(each ->
                        each.isSeal()
                                ? getTranslation("view.verify.pages.seal")
                                : getTranslation("view.verify.pages.signature", each.signer()))
                .orElseGet(() -> getTranslation("view.verify.pages.other"));
    }
}
