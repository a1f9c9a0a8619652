package tavolo.domain.signing;

import java.util.Optional;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Desk;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.proof.Proof;
import tavolo.domain.proof.StepUp;

/// The signatory confirms by the step-up, and the signature is made and stored. The confirmation is
/// bound to the text and the sealed paper that were shown; when somebody else signed meanwhile, the
/// signature is made on the newer file without asking again. The last required signature and the
/// new state of the agreement are one transaction.
@UseCase
public final class CompleteSignature {

    /// How often a lost race or a lost key is tried again before the person is asked to try later.
    /// A race is lost once for each other signature, so that this many people can sign at one
    /// instant.
    private static final int TRIES = 64;

    private final Desk desk;
    private final Slots slots;
    private final Papers papers;
    private final Pen pen;
    private final StepUp stepUp;
    private final Confirmation confirmation;
    private final StoreSignature book;

    public CompleteSignature(Desk desk, Slots slots, Papers papers, Pen pen, StepUp stepUp) {
        this.desk = desk;
        this.slots = slots;
        this.papers = papers;
        this.pen = pen;
        this.stepUp = stepUp;
        this.confirmation = new Confirmation(desk, slots, papers, pen);
        this.book = new StoreSignature(desk, papers);
    }

    /// Signs in the attempt `session`.
    ///
    /// @param proof what the person gives now to prove who it is; not looked at when this attempt
    ///   was confirmed before
    /// @param shownText the text digest that was on the screen
    /// @param shownPaper the paper digest that was on the screen
    public Outcome<Receipt> by(
            Actor actor, UUID session, Proof proof, Sha256 shownText, Sha256 shownPaper) {
        return with(
                actor,
                new ShownPaper(session, shownText, shownPaper),
                bound ->
                        stepUp.toSign(actor, proof, bound.digest())
                                .then(proven -> Outcome.done(new ConfirmedSigning(bound, proven))));
    }

    /// Signs in the attempt that was `shown`, once `proof` has said yes.
    Outcome<Receipt> with(Actor actor, ShownPaper shown, Confirmation.Proof proof) {
        return confirm(actor, shown, proof).then(attempt -> sign(actor, attempt));
    }

    /// Confirms the attempt that was `shown`, unless it was confirmed before, and signs nothing.
    Outcome<SigningSession> confirm(Actor actor, ShownPaper shown, Confirmation.Proof proof) {
        return actor.may(Deed.SIGN)
                ? confirmation.of(actor, shown, proof)
                : Outcome.refused(new AgreementRefusal.NotAllowed(Deed.SIGN));
    }

    /// Makes the signature outside of any transaction and stores it, until nobody came first. A key
    /// signs once, so each further try has a new one.
    Outcome<Receipt> sign(Actor actor, SigningSession attempt) {
        AgreementId agreement =
                desk.transactions().inOne(() -> papers.agreementOf(attempt.document()));
        Pen.Ready ready = new Pen.Ready(attempt.base(), attempt.prepared(), attempt.key());
        for (int tried = 0; tried < TRIES; tried++) {
            Outcome<Slots.Slot> slot = slot(actor, agreement, attempt);
            if (slot instanceof Outcome.Refused<Slots.Slot>(Refusal why)) {
                pen.forget(ready.key());
                return Outcome.refused(why);
            }
            Slots.Slot open = ((Outcome.Done<Slots.Slot>) slot).value();
            Sha256 head = open.document().head();
            byte[] base = desk.transactions().inOne(() -> papers.bytes(head));
            if (tried > 0 || !ready.base().equals(head)) {
                pen.forget(ready.key());
                ready = pen.prepare(head, base, open.signatory().field(), open.signer());
            }
            Optional<Outcome<Receipt>> stored =
                    pen.finish(ready, base)
                            .flatMap(finished -> store(actor, agreement, attempt, finished));
            if (stored.isPresent()) {
                return stored.get();
            }
        }
        return Outcome.refused(new SigningRefusal.Busy());
    }

    private Outcome<Slots.Slot> slot(Actor actor, AgreementId id, SigningSession attempt) {
        return desk.at(actor, Deed.SIGN, id, agreement -> shownSlot(actor, agreement, attempt));
    }

    private Outcome<Slots.Slot> shownSlot(
            Actor actor, Agreement agreement, SigningSession attempt) {
        return slots.openSlot(actor, agreement, attempt).then(Slots::advanced).then(slots::inTurn);
    }

    /// Empty when another signature came first on the same file.
    private Optional<Outcome<Receipt>> store(
            Actor actor, AgreementId id, SigningSession attempt, Pen.Finished finished) {
        Outcome<Optional<Receipt>> stored =
                desk.at(
                        actor,
                        Deed.SIGN,
                        id,
                        agreement ->
                                shownSlot(actor, agreement, attempt)
                                        .then(slot -> insert(actor, agreement, slot, finished)));
        return switch (stored) {
            case Outcome.Done<Optional<Receipt>>(Optional<Receipt> receipt) ->
                    receipt.map(Outcome::done);
            case Outcome.Refused<Optional<Receipt>>(Refusal why) ->
                    Optional.of(Outcome.refused(why));
        };
    }

    private Outcome<Optional<Receipt>> insert(
            Actor actor, Agreement agreement, Slots.Slot slot, Pen.Finished finished) {
        GivenSignature signature =
                new GivenSignature(
                        slot.signatory().id(),
                        slot.document().id(),
                        finished.file().digest(),
                        finished.base(),
                        finished.certificate().certificate(),
                        finished.at());
        return Outcome.done(
                book.inside(
                        actor,
                        agreement,
                        slot,
                        new StoreSignature.Inside(
                                RevisionCause.SIGNED,
                                finished.file(),
                                pen.now(),
                                signature,
                                finished.stamp())));
    }
}
