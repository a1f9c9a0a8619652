package tavolo.ui.papers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.document.AdhesionText;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.signing.Adhere;
import tavolo.domain.signing.Adhesion;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.Place;
import tavolo.ui.proof.ProofStep;
import tavolo.ui.proof.ProofTools;
import tavolo.ui.security.CurrentActor;

/// A union adheres to an instrument that the others have signed: what it adheres to and from when,
/// the digests, the proof of the person, and the act to take away.
@Route("accordi/:agreement/adesione/:instrument")
@PermitAll
public final class AdhesionView extends Composite<Div> implements BeforeEnterObserver, Place {

    private final CurrentActor actor;
    private final Adhere adhere;
    private final ProofTools proofs;
    private final AdhesionCards cards;
    private final Notices notices = new Notices();
    private final Div step = new Div();
    private final Div bar = new Div();

    AdhesionView(CurrentActor actor, Adhere adhere, ProofTools proofs, AdhesionCards cards) {
        this.actor = actor;
        this.adhere = adhere;
        this.proofs = proofs;
        this.cards = cards;
        getContent().addClassName("ceremony");
        step.addClassName("ceremony__step");
        bar.addClassName("ceremony__bar");
    }

    static String address(AgreementId id, InstrumentKind kind) {
        return "accordi/" + id + "/adesione/" + wordOf(kind);
    }

    private static String wordOf(InstrumentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var route = event.getRouteParameters();
        Optional<UUID> id = Addresses.identity(route.get("agreement"));
        Optional<InstrumentKind> kind =
                Stream.of(InstrumentKind.values())
                        .filter(each ->
                                route.get("instrument").filter(wordOf(each)::equals).isPresent())
                        .findFirst();
        if (id.isEmpty() || kind.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        AgreementId agreement = new AgreementId(id.get());
        switch (adhere.offer(actor.current(), agreement, kind.get())) {
            case Outcome.Done<Adhere.Offer>(Adhere.Offer offer) -> show(agreement, offer);
            case Outcome.Refused<Adhere.Offer> _ -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(AgreementId id, Adhere.Offer offer) {
        AdhesionText text = offer.text();
        getContent().removeAll();
        step.removeAll();
        bar.removeAll();
        H1 title =
                new H1(getTranslation("view.adhesion.title", Wording.of(text.head().kind(), this)));
        Anchor back = new Anchor(AgreementPage.PAPERS.of(id), getTranslation("view.adhesion.back"));
        ProofStep proof =
                new ProofStep(
                                proofs,
                                getTranslation("view.adhesion.sign"),
                                offer.challenge(),
                                given ->
                                        notices.show(
                                                adhere.by(
                                                        actor.current(),
                                                        id,
                                                        text.head().kind(),
                                                        new Adhere.Word(
                                                                text.head().madeAt(),
                                                                offer.digest(),
                                                                given)),
                                                done -> receipt(id, done)))
                        .toSign();
        step.add(new H2(getTranslation("view.sign.confirm-title")), proof);
        bar.add(proof.press());
        getContent().add(back, title, notices, words(text), facts(offer), step, bar);
        MainLayout.refresh(this);
    }

    private Paragraph words(AdhesionText text) {
        Paragraph words =
                new Paragraph(
                        getTranslation(
                                "view.adhesion.words",
                                text.adherent().organisation(),
                                Dates.day(text.head().effectiveOn(), getLocale())));
        words.addClassName("ceremony__who");
        return words;
    }

    private Definitions facts(Adhere.Offer offer) {
        AdhesionText text = offer.text();
        return new Definitions()
                .add(
                        getTranslation("view.adhesion.who"),
                        text.adherent().person()
                                + ", "
                                + text.adherent().capacity().in(Wording.textLanguage()))
                .add(getTranslation("view.table.digest"), digest(text.head().text()))
                .add(getTranslation("view.sign.paper-digest"), digest(text.head().paper()))
                .add(getTranslation("view.adhesion.act"), digest(offer.digest()));
    }

    private static Span digest(Sha256 sha) {
        Span digest = new Span(sha.toString());
        digest.addClassName("digest");
        return digest;
    }

    private void receipt(AgreementId id, Adhesion adhesion) {
        step.removeAll();
        bar.removeAll();
        notices.done(getTranslation("view.adhesion.done"));
        step.add(
                new H2(getTranslation("view.sign.receipt")),
                new Definitions()
                        .add(
                                getTranslation("view.sign.signed-at"),
                                Dates.moment(adhesion.stamp().at(), getLocale()))
                        .add(getTranslation("view.sign.revision"), digest(adhesion.signed())));
        bar.add(
                new Anchor(cards.file(id, adhesion.id()), getTranslation("view.adhesion.file")),
                new Anchor(AgreementPage.PAPERS.of(id), getTranslation("view.adhesion.back")));
    }

    @Override
    public String placeName() {
        return getTranslation("view.adhesion.place");
    }

    @Override
    public List<Crumb> trail() {
        return AgreementPage.above(this);
    }
}
