package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.SignatoryLine;
import tavolo.ui.language.Dates;

/// What the person decided on a paper on which there is nothing to decide any more, and when; with
/// the file, if they signed it.
final class DecidedPart extends Composite<Div> {

    DecidedPart(CeremonyTools tools, InstrumentLine instrument, SignatoryLine slot) {
        String when = slot.decidedAt().map(at -> Dates.moment(at, getLocale())).orElse("");
        getContent().addClassName("ceremony__decided");
        getContent().add(new Paragraph(getTranslation(keyOf(slot.state()), when)));
        instrument
                .document()
                .filter(_ -> slot.state() == SignatoryState.SIGNED)
                .ifPresent(document ->
                        getContent()
                                .add(
                                        new Anchor(
                                                tools.files().of(document, Optional.empty()),
                                                getTranslation("view.sign.download"))));
    }

    private static String keyOf(SignatoryState state) {
        return "view.sign.decided."
                + switch (state) {
                    case SIGNED -> "signed";
                    case REFUSED -> "refused";
                    case NOT_SIGNED -> "not-signed";
                    case OPEN -> "open";
                };
    }
}
