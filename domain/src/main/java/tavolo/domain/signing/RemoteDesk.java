package tavolo.domain.signing;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Desk;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// What the use cases of a remote signature share.
public record RemoteDesk(
        Desk desk,
        Slots slots,
        Papers papers,
        Pen pen,
        RemoteSigning remote,
        RemoteAttempts attempts,
        Leases leases) {

    /// How long the others are told that somebody allows a signature at a provider.
    static final Duration LEASE = Duration.ofMinutes(5);

    /// The living attempt `id` of `actor`, in which they choose a certificate.
    Outcome<RemoteAttempt> choosing(Actor actor, UUID id) {
        if (!actor.may(Deed.SIGN)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.SIGN));
        }
        return desk.transactions()
                .inOne(() -> attempts.find(id))
                .filter(attempt -> isOf(actor, attempt))
                .filter(attempt -> attempt.step() instanceof RemoteAttempt.Step.Choosing)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new RemoteRefusal.AttemptOver()));
    }

    /// Whether `attempt` is the actor's own and lives.
    boolean isOf(Actor actor, RemoteAttempt attempt) {
        return attempt.person().equals(actor.person()) && attempt.livesAt(pen.now());
    }

    AgreementId agreementOf(RemoteAttempt attempt) {
        return desk.transactions().inOne(() -> papers.agreementOf(attempt.document()));
    }

    /// The open slot of `attempt`, if its paper is still the one that was shown.
    Outcome<Slots.Slot> slot(Actor actor, AgreementId id, RemoteAttempt attempt) {
        return desk.at(actor, Deed.SIGN, id, agreement -> slot(actor, agreement, attempt));
    }

    /// The same inside a transaction.
    Outcome<Slots.Slot> slot(Actor actor, Agreement agreement, RemoteAttempt attempt) {
        return slots.openSlot(actor, agreement, attempt.signatory())
                .then(Slots.Slot::plain)
                .then(slots::inTurn)
                .then(slot -> slot.asShown(attempt.document(), attempt.paperDigest()));
    }

    /// Who else is signing the paper of `slot` at this moment.
    Optional<AwayPaper.Elsewhere> others(Slots.Slot slot) {
        return desk.transactions().inOne(() -> lease().others(slot));
    }

    private LeaseDesk lease() {
        return new LeaseDesk(leases, slots, pen::now);
    }

    /// Lets the others know that the paper is being signed, unless somebody else said so before.
    /// Runs inside a transaction.
    void takeLease(Slots.Slot slot) {
        lease().take(slot, LEASE);
    }

    byte[] bytes(Sha256 sha) {
        return desk.transactions().inOne(() -> papers.bytes(sha));
    }

    /// The finished file with `value` in it, verified; or why not.
    ///
    /// @param base the revision on which `prepared` builds
    Outcome<Pen.Finished> finish(
            RemoteAttempt attempt, Sha256 base, Prepared prepared, RemoteValue value) {
        try {
            Pen.Ready ready = new Pen.Ready(base, prepared, new KeyHandle(attempt.id()));
            return Outcome.done(pen.finish(ready, bytes(base), value.value()));
        } catch (WrongSignatureValue wrong) {
            return Outcome.refused(new RemoteRefusal.ProviderFailed(RemoteTrouble.WRONG_VALUE));
        }
    }

    /// Stores a finished signature; refused when another file came first on the same base.
    Outcome<Receipt> store(
            Actor actor, AgreementId id, RemoteAttempt attempt, Pen.Finished finished) {
        return desk.at(
                actor,
                Deed.SIGN,
                id,
                agreement ->
                        slot(actor, agreement, attempt)
                                .then(slot -> insert(actor, agreement, slot, finished)));
    }

    private Outcome<Receipt> insert(
            Actor actor, Agreement agreement, Slots.Slot slot, Pen.Finished finished) {
        Bytes certificate = finished.certificate().certificate();
        GivenSignature signature =
                new GivenSignature(
                        slot.signatory().id(),
                        slot.document().id(),
                        finished.file().digest(),
                        finished.base(),
                        certificate,
                        finished.at(),
                        SignatureMeans.QES,
                        Optional.empty());
        Optional<Receipt> receipt =
                new StoreSignature(desk, papers)
                        .inside(
                                actor,
                                agreement,
                                slot,
                                new StoreSignature.Inside(
                                        RevisionCause.SIGNED,
                                        finished.file(),
                                        pen.now(),
                                        signature,
                                        finished.stamp()));
        receipt.ifPresent(_ -> attempts.endOf(slot.signatory().id()));
        return receipt.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new RemoteRefusal.PaperMovedOn()));
    }
}
