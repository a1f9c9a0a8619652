package tavolo.ui.verify;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.JudgedSignature;
import tavolo.domain.signing.OutsideSignature;
import tavolo.domain.signing.SignatureMeans;
import tavolo.domain.signing.Stamp;
import tavolo.domain.signing.Standing;
import tavolo.domain.verify.EnvelopeSignature;
import tavolo.domain.verify.KnownSignature;
import tavolo.ui.language.Dates;
import tavolo.ui.language.StampWords;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.Tone;

/// One signature: who, for whom and in which capacity, when and by which clock, what it covers, and
/// how it was found.
final class SignatureCard extends Composite<Div> {

    private SignatureCard(String name) {
        Span who = new Span(name);
        who.addClassName("check__who");
        getContent().addClassName("check__signature");
        getContent().add(who);
    }

    static SignatureCard of(KnownSignature signature) {
        SignatureCard card = new SignatureCard(signature.signer());
        card.getContent().add(card.state(signature));
        card.say(card.capacity(signature));
        card.say(card.level(signature.means()));
        card.say(card.time(signature.claimedAt(), signature.stamp()));
        card.say(card.getTranslation("view.verify.covers.then"));
        if (signature.means() != SignatureMeans.FEA) {
            card.say(card.standing(signature.notRevokedAt()));
        }
        return card;
    }

    static SignatureCard of(JudgedSignature signature) {
        SignatureCard card = new SignatureCard(signature.signer());
        card.getContent()
                .add(
                        signature.passed()
                                ? new Chip(card.getTranslation("view.verify.whole"), Tone.GOOD)
                                : new Chip(card.getTranslation("view.verify.broken"), Tone.BAD));
        if (!signature.organisation().isEmpty()) {
            card.say(signature.organisation());
        }
        card.say(
                card.getTranslation(
                        signature.isSeal()
                                ? "view.verify.level.seal"
                                : "view.verify.level.person"));
        if (!signature.claimedAt().equals(Instant.MAX)) {
            card.say(card.time(signature.claimedAt(), signature.stamp()));
        }
        card.say(
                card.getTranslation(
                        signature.coversWholeFile()
                                ? "view.verify.covers.all"
                                : "view.verify.covers.then"));
        return card;
    }

    /// A signature of an envelope.
    ///
    /// @param known what the portal knows of it
    static SignatureCard of(EnvelopeSignature signature, Optional<KnownSignature> known) {
        OutsideSignature told = signature.signature();
        SignatureCard card = new SignatureCard(told.called());
        card.getContent().add(card.state(signature.state()));
        card.say(
                known.map(card::capacity)
                        .orElseGet(() -> card.getTranslation("view.verify.signer.unknown")));
        if (!told.issuer().isEmpty()) {
            card.say(
                    card.getTranslation(
                            "view.verify.level.issued", told.issuer(), signature.format()));
        }
        if (!told.claimedAt().equals(Instant.MAX)) {
            card.say(card.time(told.claimedAt(), signature.stamp()));
        }
        card.say(
                card.getTranslation(
                        switch (signature.covers()) {
                            case CONTENT -> "view.verify.covers.content";
                            case ENVELOPE -> "view.verify.covers.envelope";
                            case SIGNATURE -> "view.verify.covers.signature";
                        }));
        card.say(
                switch (told.standing()) {
                    // The portal may have asked when the signature came.
                    case Standing.Unknown _ ->
                            card.standing(known.flatMap(KnownSignature::notRevokedAt));
                    case Standing.Good(Instant asOf, _) -> card.standing(Optional.of(asOf));
                    case Standing.Revoked(Instant since, _) ->
                            card.getTranslation(
                                    "view.verify.standing.revoked",
                                    Dates.moment(since, Wording.language()));
                });
        told.findings().stream()
                .sorted()
                .map((Finding finding) -> Wording.of(finding, card))
                .forEach(card::say);
        return card;
    }

    private Chip state(EnvelopeSignature.State state) {
        return switch (state) {
            case PASSED -> new Chip(getTranslation("view.verify.whole"), Tone.GOOD);
            case UNCLEAR -> new Chip(getTranslation("view.verify.unclear"), Tone.CARE);
            case BROKEN -> new Chip(getTranslation("view.verify.broken"), Tone.BAD);
        };
    }

    private String capacity(KnownSignature signature) {
        return getTranslation(
                "view.verify.for",
                signature.organisation(),
                Wording.of(signature.side(), this),
                Wording.of(signature.capacity(), this));
    }

    private Chip state(KnownSignature signature) {
        if (signature.isRight()) {
            return signature.isStandingKnown()
                    ? new Chip(getTranslation("view.verify.checked"), Tone.GOOD)
                    : new Chip(getTranslation("view.verify.unasked"), Tone.CARE);
        }
        return signature.isWrong()
                ? new Chip(getTranslation("view.verify.broken"), Tone.BAD)
                : new Chip(getTranslation("view.verify.being-checked"), Tone.CARE);
    }

    private String standing(Optional<Instant> good) {
        return good.map(asOf ->
                        getTranslation(
                                "view.verify.standing.good",
                                Dates.moment(asOf, Wording.language())))
                .orElseGet(() -> getTranslation("view.verify.standing.unknown"));
    }

    private String level(SignatureMeans means) {
        return switch (means) {
            case FEA -> getTranslation("view.verify.level.advanced");
            case QES -> getTranslation("view.verify.level.elsewhere");
            case P7M -> getTranslation("view.verify.level.envelope");
        };
    }

    private String time(Instant claimed, Optional<Stamp> proven) {
        return proven.map(stamp -> StampWords.of(stamp, this))
                .orElseGet(() ->
                        getTranslation(
                                "view.verify.time", Dates.moment(claimed, Wording.language())));
    }

    private void say(String words) {
        getContent().add(new Paragraph(words));
    }
}
