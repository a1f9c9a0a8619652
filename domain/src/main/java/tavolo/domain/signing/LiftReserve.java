package tavolo.domain.signing;

import java.util.Map;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Who signed with a reserve lifts it (*scioglimento della riserva*), with a reason: from then on
/// the signature counts, and the last one that was awaited completes the paper. The file that was
/// signed stays as it is.
@UseCase
public final class LiftReserve {

    private final Desk desk;
    private final Slots slots;
    private final Completion completion;

    public LiftReserve(Desk desk, Slots slots) {
        this.desk = desk;
        this.slots = slots;
        this.completion = new Completion(desk);
    }

    /// Lifts the reserve of the slot `signatory`, signed by the actor, whose power is still valid.
    public Outcome<AgreementState> by(
            Actor actor, AgreementId id, SignatoryId signatory, String reason) {
        String why = reason.strip();
        if (why.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.ReasonMissing());
        }
        if (why.length() > TakePosition.REASON_LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(TakePosition.REASON_LIMIT));
        }
        return desk.at(
                actor,
                Deed.SIGN,
                id,
                agreement ->
                        slots.reserved(actor, agreement, signatory)
                                .then(slot -> lift(actor, agreement, slot, why)));
    }

    private Outcome<AgreementState> lift(
            Actor actor, Agreement agreement, Slots.Undecided slot, String why) {
        desk.agreements().sign(slot.signatory().id(), slot.signatory().manner().lift());
        desk.record(
                actor,
                agreement,
                FactKind.RESERVE_LIFTED,
                slot.instrument().kind().signingSides(),
                Map.of("instrument", slot.instrument().kind().name(), "reason", why));
        int awaited = slot.instrument().awaitedSignatories().size() - 1;
        return Outcome.done(
                awaited == 0
                        ? completion.of(actor, agreement, slot.instrument())
                        : agreement.state());
    }
}
