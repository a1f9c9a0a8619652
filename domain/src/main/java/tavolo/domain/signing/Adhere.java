package tavolo.domain.signing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.InstrumentTexts;
import tavolo.domain.agreement.MajorityWord;
import tavolo.domain.agreement.Manner;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.AdhesionText;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.PaperRejected;
import tavolo.domain.document.Renderer;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.Parties;
import tavolo.domain.proof.Proof;
import tavolo.domain.proof.Proven;
import tavolo.domain.proof.StepUp;

/// A union adheres to an instrument that the others have signed, by an act of its own that names
/// text and paper by their digests, sealed by the portal and signed by the person. Nothing of the
/// signed paper changes. See [AdhesionRight] for who may.
@UseCase
public final class Adhere {

    /// How long an act that was shown can be signed.
    public static final Duration LIFETIME = Duration.ofMinutes(15);

    private static final String TAG = "tavolo step-up to adhere, 1";

    private static final Manner ADHERING =
            new Manner(SignatureKind.ADHESION, "", MajorityWord.COUNTS, false);

    private final Desk desk;
    private final Parties parties;
    private final AdhesionRight right;
    private final Adhesions adhesions;
    private final Workshop workshop;

    /// With what an act is made.
    public record Workshop(
            Papers papers, Renderer renderer, Sealer sealer, Pen pen, Judge judge, StepUp stepUp) {}

    public Adhere(
            Desk desk,
            Parties parties,
            AdhesionRight right,
            Adhesions adhesions,
            Workshop workshop) {
        this.desk = desk;
        this.parties = parties;
        this.right = right;
        this.adhesions = adhesions;
        this.workshop = workshop;
    }

    /// The act as it would be signed.
    ///
    /// @param digest of its canonical text
    /// @param challenge what a passkey signs
    public record Offer(AdhesionText text, Sha256 digest, Sha256 challenge) {}

    /// What the person confirms.
    ///
    /// @param madeAt of the act that was shown
    /// @param shown its digest
    public record Word(Instant madeAt, Sha256 shown, Proof proof) {}

    /// The instruments to which the actor may adhere today.
    public Outcome<List<InstrumentKind>> chances(Actor actor, AgreementId id) {
        return desk.at(
                actor,
                Deed.SIGN,
                id,
                agreement ->
                        Outcome.done(
                                Stream.of(InstrumentKind.values())
                                        .filter(kind ->
                                                right.of(actor, agreement, kind)
                                                        instanceof Outcome.Done<?>)
                                        .toList()));
    }

    /// The act of today, to be read before it is signed.
    public Outcome<Offer> offer(Actor actor, AgreementId id, InstrumentKind kind) {
        Instant now = workshop.pen().now();
        return drafted(actor, id, kind, now).then(draft -> Outcome.done(draft.offer()));
    }

    /// Signs the act that was shown. The value is what was stored.
    public Outcome<Adhesion> by(Actor actor, AgreementId id, InstrumentKind kind, Word word) {
        return drafted(actor, id, kind, word.madeAt())
                .then(draft -> asShown(draft, word))
                .then(draft ->
                        workshop.stepUp()
                                .toSign(actor, word.proof(), draft.offer().challenge())
                                .then(proven -> make(draft, proven)))
                .then(made -> store(actor, id, kind, made));
    }

    private record Draft(AdhesionRight.Found found, Signer signer, Offer offer) {}

    private record Made(Draft draft, Proven proven, StampedFile sealed, Pen.Finished signed) {}

    private Outcome<Draft> drafted(Actor actor, AgreementId id, InstrumentKind kind, Instant at) {
        return desk.at(
                actor,
                Deed.SIGN,
                id,
                agreement ->
                        right.of(actor, agreement, kind)
                                .then(found -> Outcome.done(draft(actor, agreement, found, at))));
    }

    private Draft draft(Actor actor, Agreement agreement, AdhesionRight.Found found, Instant at) {
        Organisation organisation = parties.organisation(actor.organisation());
        AdhesionText text =
                new AdhesionText(
                        AdhesionText.SCHEMA,
                        new AdhesionText.Head(
                                found.instrument().kind(),
                                agreement.number(),
                                found.document().edition(),
                                agreement.binding(),
                                found.document().textDigest(),
                                found.document().paperDigest(),
                                desk.clock().today(),
                                at,
                                agreement.demo()),
                        new AdhesionText.Adherent(
                                actor.side().orElseThrow(),
                                found.power().name(),
                                organisation.name(),
                                organisation.taxCode(),
                                InstrumentTexts.words(found.power().mandate().capacity())));
        Sha256 digest = Sha256.digestOf(Canonical.of(text));
        Signer signer =
                new Signer(
                        found.power().name(),
                        organisation.name(),
                        Slots.pseudonym(actor.person()),
                        SignatureWords.quality("", ADHERING, agreement.binding()));
        return new Draft(found, signer, new Offer(text, digest, challenge(digest, actor)));
    }

    /// SHA-256 of tag, digest of the act and person, so that an answer is worth nothing elsewhere.
    private static Sha256 challenge(Sha256 act, Actor actor) {
        byte[] tag = TAG.getBytes(StandardCharsets.UTF_8);
        UUID person = actor.person().value();
        return Sha256.digestOf(
                ByteBuffer.allocate(tag.length + act.bytes().length + 2 * Long.BYTES)
                        .put(tag)
                        .put(act.bytes())
                        .putLong(person.getMostSignificantBits())
                        .putLong(person.getLeastSignificantBits())
                        .array());
    }

    private Outcome<Draft> asShown(Draft draft, Word word) {
        Instant now = workshop.pen().now();
        boolean isFresh = !word.madeAt().isAfter(now) && word.madeAt().plus(LIFETIME).isAfter(now);
        return isFresh && draft.offer().digest().equals(word.shown())
                ? Outcome.done(draft)
                : Outcome.refused(new AdhesionRefusal.ActOutdated());
    }

    /// Makes the file outside of any transaction.
    private Outcome<Made> make(Draft draft, Proven proven) {
        Pen pen = workshop.pen();
        try {
            byte[] rendered = workshop.renderer().render(draft.offer().text());
            StampedFile sealed = workshop.sealer().sealed(rendered, pen.now());
            byte[] base = sealed.file().toArray();
            Pen.Ready ready =
                    pen.prepare(sealed.file().digest(), base, AdhesionText.FIELD, draft.signer());
            Optional<Pen.Finished> signed = pen.finish(ready, base);
            if (signed.isEmpty()) {
                return Outcome.refused(new SigningRefusal.Busy());
            }
            return checked(new Made(draft, proven, sealed, signed.get()));
        } catch (PaperRejected rejected) {
            return Outcome.refused(new SigningRefusal.PaperFailed(rejected.code()));
        }
    }

    private Outcome<Made> checked(Made made) {
        if (made.signed().stamp().isEmpty()) {
            return Outcome.refused(new AdhesionRefusal.TimeNotProven());
        }
        byte[] base = made.sealed().file().toArray();
        byte[] file = made.signed().file().toArray();
        return workshop.judge().judge(file, Expectation.buildsOn(base)) instanceof Verdict.Valid
                ? Outcome.done(made)
                : Outcome.refused(new SigningRefusal.PaperFailed("adhesion-not-valid"));
    }

    private Outcome<Adhesion> store(Actor actor, AgreementId id, InstrumentKind kind, Made made) {
        return desk.at(
                actor,
                Deed.SIGN,
                id,
                agreement ->
                        right.of(actor, agreement, kind)
                                .then(found -> kept(actor, agreement, found, made)));
    }

    private Outcome<Adhesion> kept(
            Actor actor, Agreement agreement, AdhesionRight.Found found, Made made) {
        if (!found.isSameAs(made.draft().found())) {
            return Outcome.refused(new AdhesionRefusal.ActOutdated());
        }
        Papers papers = workshop.papers();
        AdhesionText text = made.draft().offer().text();
        Adhesion adhesion =
                new Adhesion(
                        desk.ids().next(),
                        found.document().id(),
                        actor.person(),
                        actor.organisation(),
                        found.power().mandate().id(),
                        found.power().mandate().capacity(),
                        text.head().effectiveOn(),
                        papers.keep(Canonical.of(text), "application/json"),
                        papers.keep(made.sealed().file().toArray(), "application/pdf"),
                        papers.keep(made.signed().file().toArray(), "application/pdf"),
                        made.signed().certificate().certificate(),
                        made.proven().kind(),
                        made.signed().stamp().orElseThrow());
        if (!adhesions.keep(adhesion)) {
            return Outcome.refused(new AdhesionRefusal.AdheredAlready());
        }
        tell(actor, agreement, found, adhesion);
        return Outcome.done(adhesion);
    }

    private void tell(
            Actor actor, Agreement agreement, AdhesionRight.Found found, Adhesion adhesion) {
        InstrumentKind kind = found.instrument().kind();
        desk.record(
                actor,
                agreement,
                FactKind.ADHESION_GIVEN,
                kind.signingSides(),
                Map.of(
                        "instrument", kind.name(),
                        "capacity", adhesion.capacity().name(),
                        "startsOn", adhesion.effectiveOn().toString(),
                        "text", found.document().textDigest().toString(),
                        "paper", found.document().paperDigest().toString(),
                        "act", adhesion.text().toString(),
                        "revision", adhesion.signed().toString(),
                        "certificate", adhesion.certificate().digest().toString(),
                        "proof", adhesion.proof().name()));
        desk.tell(
                actor,
                agreement,
                kind.signingSides(),
                NoticeKind.ADHESION_GIVEN,
                Map.of("instrument", kind.name()));
    }
}
