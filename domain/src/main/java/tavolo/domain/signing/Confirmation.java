package tavolo.domain.signing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Desk;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// The step-up of one attempt to sign: bound to the text and the paper that were shown, proven
/// once, and stored at once, so that it survives a restart or a lost race for the life of the
/// attempt.
final class Confirmation {

    private final Desk desk;
    private final Slots slots;
    private final Papers papers;
    private final Pen pen;
    private final StepUp stepUp;

    Confirmation(Desk desk, Slots slots, Papers papers, Pen pen, StepUp stepUp) {
        this.desk = desk;
        this.slots = slots;
        this.papers = papers;
        this.pen = pen;
        this.stepUp = stepUp;
    }

    /// What the person confirms.
    ///
    /// @param shownText the text digest that was on the screen
    /// @param shownPaper the paper digest that was on the screen
    record Word(UUID session, String secret, Sha256 shownText, Sha256 shownPaper) {}

    /// The confirmed attempt. The secret is not asked for again once it was proven.
    Outcome<SigningSession> of(Actor actor, Word word) {
        Optional<SigningSession> found =
                desk.transactions()
                        .inOne(() -> papers.session(word.session()))
                        .filter(session -> session.person().equals(actor.person()));
        if (found.isEmpty()) {
            return Outcome.refused(new SigningRefusal.SessionExpired());
        }
        SigningSession attempt = found.get();
        if (!attempt.livesAt(pen.now())) {
            pen.forget(attempt.key());
            return Outcome.refused(new SigningRefusal.SessionExpired());
        }
        Optional<Refusal> no = refusal(actor, attempt, word);
        return no.isPresent() ? Outcome.refused(no.get()) : confirmed(actor, attempt);
    }

    private Optional<Refusal> refusal(Actor actor, SigningSession attempt, Word word) {
        if (!attempt.textDigest().equals(word.shownText())) {
            return Optional.of(
                    new SigningRefusal.DocumentChanged(word.shownText(), attempt.textDigest()));
        }
        if (!attempt.paperDigest().equals(word.shownPaper())) {
            return Optional.of(
                    new SigningRefusal.DocumentChanged(word.shownPaper(), attempt.paperDigest()));
        }
        if (attempt.activatedAt().isPresent()) {
            return Optional.empty();
        }
        return switch (stepUp.check(actor.person(), word.secret())) {
            case PROVEN -> Optional.empty();
            case WRONG -> Optional.of(new SigningRefusal.WrongSecret());
            case LOCKED -> Optional.of(new SigningRefusal.StepUpLocked());
        };
    }

    private Outcome<SigningSession> confirmed(Actor actor, SigningSession attempt) {
        if (attempt.activatedAt().isPresent()) {
            return Outcome.done(attempt);
        }
        AgreementId id = desk.transactions().inOne(() -> papers.agreementOf(attempt.document()));
        return desk.at(
                actor,
                Deed.SIGN,
                id,
                agreement ->
                        slots.openSlot(actor, agreement, attempt)
                                .then(slot -> store(actor, agreement, slot, attempt.id())));
    }

    /// Stores the confirmation, unless a newer attempt took the place of this one meanwhile.
    private Outcome<SigningSession> store(
            Actor actor, Agreement agreement, Slots.Slot slot, UUID session) {
        Optional<SigningSession> present = papers.session(session);
        if (present.isEmpty()) {
            return Outcome.refused(new SigningRefusal.SessionExpired());
        }
        if (present.get().activatedAt().isPresent()) {
            return Outcome.done(present.get());
        }
        SigningSession confirmed = present.get().confirmed(pen.now());
        papers.keep(confirmed);
        desk.record(
                actor,
                agreement,
                FactKind.SIGNATURE_CONFIRMED,
                slot.instrument().kind().signingSides(),
                Map.of(
                        "instrument", slot.instrument().kind().name(),
                        "text", confirmed.textDigest().toString(),
                        "paper", confirmed.paperDigest().toString()));
        return Outcome.done(confirmed);
    }
}
