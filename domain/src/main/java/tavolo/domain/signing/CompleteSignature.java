package tavolo.domain.signing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Bytes;
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
    private static final int TRIES = 20;

    private final Desk desk;
    private final Slots slots;
    private final Papers papers;
    private final Pen pen;
    private final Confirmation confirmation;
    private final Completion completion;

    public CompleteSignature(Desk desk, Slots slots, Papers papers, Pen pen, StepUp stepUp) {
        this.desk = desk;
        this.slots = slots;
        this.papers = papers;
        this.pen = pen;
        this.confirmation = new Confirmation(desk, slots, papers, pen, stepUp);
        this.completion = new Completion(desk);
    }

    /// Signs in the attempt `session`.
    ///
    /// @param proof what the person gives now to prove who it is; not looked at when this attempt
    ///   was confirmed before
    /// @param shownText the text digest that was on the screen
    /// @param shownPaper the paper digest that was on the screen
    public Outcome<Receipt> by(
            Actor actor, UUID session, Proof proof, Sha256 shownText, Sha256 shownPaper) {
        if (!actor.may(Deed.SIGN)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.SIGN));
        }
        return confirmation
                .of(actor, new Confirmation.Word(session, proof, shownText, shownPaper))
                .then(attempt -> sign(actor, attempt));
    }

    /// Makes the signature outside of any transaction and stores it, until nobody came first. A key
    /// signs once, so each further try has a new one.
    private Outcome<Receipt> sign(Actor actor, SigningSession attempt) {
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
        return slots.openSlot(actor, agreement, attempt);
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
        if (!slot.document().head().equals(finished.base())) {
            return Outcome.done(Optional.empty());
        }
        UUID document = slot.document().id();
        Sha256 sha = papers.keep(finished.file().toArray(), "application/pdf");
        if (!papers.append(document, finished.base(), sha, RevisionCause.SIGNED, pen.now())) {
            return Outcome.done(Optional.empty());
        }
        finished.stamp().ifPresent(stamp -> papers.stamp(document, sha, stamp));
        requireFirst(
                slot,
                papers.sign(
                        new GivenSignature(
                                slot.signatory().id(),
                                document,
                                sha,
                                finished.base(),
                                finished.certificate().certificate(),
                                finished.at())));
        papers.endSessions(slot.signatory().id());
        desk.agreements()
                .decide(slot.signatory().id(), SignatoryState.SIGNED, "", desk.clock().now());
        recordSignature(actor, agreement, slot, finished, sha);
        int missing = slot.awaitedAfterIt();
        AgreementState state =
                missing == 0
                        ? completion.of(actor, agreement, slot.instrument())
                        : agreement.state();
        return Outcome.done(Optional.of(new Receipt(document, sha, finished.at(), missing, state)));
    }

    /// An open slot with a signature cannot be; the exception undoes what was stored with it.
    private static void requireFirst(Slots.Slot slot, boolean stored) {
        if (!stored) {
            throw new IllegalStateException("slot " + slot.signatory().id() + " was signed before");
        }
    }

    private void recordSignature(
            Actor actor, Agreement agreement, Slots.Slot slot, Pen.Finished finished, Sha256 sha) {
        Bytes certificate = finished.certificate().certificate();
        desk.record(
                actor,
                agreement,
                FactKind.SIGNATURE_GIVEN,
                slot.instrument().kind().signingSides(),
                Map.of(
                        "instrument", slot.instrument().kind().name(),
                        "capacity", slot.signatory().capacity().name(),
                        "text", slot.document().textDigest().toString(),
                        "revision", sha.toString(),
                        "certificate", certificate.digest().toString(),
                        "manner", mannerOf(slot.signatory()),
                        "for", slot.principal()));
    }

    /// Empty for the usual manner, which goes without saying.
    private static String mannerOf(Signatory signatory) {
        SignatureKind kind = signatory.manner().kind();
        return kind == SignatureKind.NORMAL ? "" : kind.name();
    }
}
