package tavolo.domain.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// A named signatory asks to sign: the signature is prepared on the newest file, and the digests of
/// what will be signed are given back to be shown. No lock is held until the person confirms.
@UseCase
public final class PrepareSignature {

    /// How long an attempt lives.
    public static final Duration LIFETIME = Duration.ofMinutes(15);

    private final Desk desk;
    private final Slots slots;
    private final Papers papers;
    private final Pen pen;

    public PrepareSignature(Desk desk, Slots slots, Papers papers, Pen pen) {
        this.desk = desk;
        this.slots = slots;
        this.papers = papers;
        this.pen = pen;
    }

    /// Prepares the signature of the slot `signatory`, which must be the actor's own and open.
    public Outcome<SigningView> by(Actor actor, AgreementId id, SignatoryId signatory) {
        Outcome<Slots.Slot> slot =
                desk.at(
                        actor,
                        Deed.SIGN,
                        id,
                        agreement ->
                                slots.openSlot(actor, agreement, signatory)
                                        .then(Slots::advanced)
                                        .then(slots::inTurn));
        return slot.then(found -> prepare(actor, id, found));
    }

    private Outcome<SigningView> prepare(Actor actor, AgreementId id, Slots.Slot slot) {
        PaperDocument document = slot.document();
        byte[] file = desk.transactions().inOne(() -> papers.bytes(document.head()));
        Pen.Ready ready =
                pen.prepare(document.head(), file, slot.signatory().field(), slot.signer());
        Outcome<SigningView> kept =
                desk.at(actor, Deed.SIGN, id, agreement -> keep(actor, agreement, slot, ready));
        if (kept instanceof Outcome.Refused<SigningView>) {
            pen.forget(ready.key());
        }
        return kept;
    }

    private Outcome<SigningView> keep(
            Actor actor, Agreement agreement, Slots.Slot slot, Pen.Ready ready) {
        return slots.openSlot(actor, agreement, slot.signatory().id())
                .then(still -> {
                    SigningSession session = session(actor, still, ready);
                    papers.keep(session);
                    desk.record(
                            actor,
                            agreement,
                            FactKind.SIGNATURE_PREPARED,
                            still.instrument().kind().signingSides(),
                            Map.of("instrument", still.instrument().kind().name()));
                    return Outcome.done(
                            new SigningView(
                                    session.id(),
                                    session.textDigest(),
                                    session.paperDigest(),
                                    SigningChallenge.of(session).digest(),
                                    session.expiresAt()));
                });
    }

    private SigningSession session(Actor actor, Slots.Slot slot, Pen.Ready ready) {
        Instant now = pen.now();
        return new SigningSession(
                desk.ids().next(),
                slot.signatory().id(),
                actor.person(),
                slot.document().id(),
                ready.base(),
                slot.document().textDigest(),
                slot.document().paperDigest(),
                ready.prepared(),
                ready.key(),
                Optional.empty(),
                now,
                now.plus(LIFETIME));
    }
}
