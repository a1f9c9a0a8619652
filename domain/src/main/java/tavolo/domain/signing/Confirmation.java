package tavolo.domain.signing;

import java.util.Map;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Desk;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.proof.Proven;

/// The step-up of one attempt to sign: bound to the text and the paper that were shown, proven
/// once, and stored at once, so that it survives a restart or a lost race for the life of the
/// attempt.
final class Confirmation {

    private final Desk desk;
    private final Slots slots;
    private final Papers papers;
    private final Pen pen;

    Confirmation(Desk desk, Slots slots, Papers papers, Pen pen) {
        this.desk = desk;
        this.slots = slots;
        this.papers = papers;
        this.pen = pen;
    }

    /// Proves the person for what an attempt is bound to.
    interface Proof {
        Outcome<ConfirmedSigning> of(SigningChallenge bound);
    }

    /// The confirmed attempt. No proof is asked for again once one was given.
    Outcome<SigningSession> of(Actor actor, ShownPaper shown, Proof proof) {
        Optional<SigningSession> found =
                desk.transactions()
                        .inOne(() -> papers.session(shown.session()))
                        .filter(session -> session.person().equals(actor.person()));
        if (found.isEmpty()) {
            return Outcome.refused(new SigningRefusal.SessionExpired());
        }
        SigningSession attempt = found.get();
        if (!attempt.livesAt(pen.now())) {
            pen.forget(attempt.key());
            return Outcome.refused(new SigningRefusal.SessionExpired());
        }
        Optional<Refusal> no = refusal(attempt, shown);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        if (attempt.activatedAt().isPresent()) {
            return Outcome.done(attempt);
        }
        return proof.of(SigningChallenge.of(attempt))
                .then(evidence -> confirmed(actor, attempt, evidence));
    }

    private static Optional<Refusal> refusal(SigningSession attempt, ShownPaper shown) {
        if (!attempt.textDigest().equals(shown.text())) {
            return Optional.of(
                    new SigningRefusal.DocumentChanged(shown.text(), attempt.textDigest()));
        }
        if (!attempt.paperDigest().equals(shown.paper())) {
            return Optional.of(
                    new SigningRefusal.DocumentChanged(shown.paper(), attempt.paperDigest()));
        }
        return Optional.empty();
    }

    private Outcome<SigningSession> confirmed(
            Actor actor, SigningSession attempt, ConfirmedSigning evidence) {
        AgreementId id = desk.transactions().inOne(() -> papers.agreementOf(attempt.document()));
        return desk.at(
                actor,
                Deed.SIGN,
                id,
                agreement ->
                        slots.openSlot(actor, agreement, attempt)
                                .then(slot -> store(actor, agreement, slot, evidence)));
    }

    /// Stores the confirmation, unless a newer attempt took the place of this one meanwhile.
    private Outcome<SigningSession> store(
            Actor actor, Agreement agreement, Slots.Slot slot, ConfirmedSigning evidence) {
        Optional<SigningSession> present = papers.session(evidence.bound().session());
        if (present.isEmpty()) {
            return Outcome.refused(new SigningRefusal.SessionExpired());
        }
        if (present.get().activatedAt().isPresent()) {
            return Outcome.done(present.get());
        }
        Proven proven = evidence.proven();
        SigningSession confirmed = present.get().confirmed(proven.at());
        papers.keep(confirmed);
        papers.keep(evidence);
        desk.record(
                actor,
                agreement,
                FactKind.SIGNATURE_CONFIRMED,
                slot.instrument().kind().signingSides(),
                Map.of(
                        "instrument", slot.instrument().kind().name(),
                        "proof", proven.kind().name(),
                        "text", confirmed.textDigest().toString(),
                        "paper", confirmed.paperDigest().toString()));
        return Outcome.done(confirmed);
    }
}
