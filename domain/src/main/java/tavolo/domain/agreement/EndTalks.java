package tavolo.domain.agreement;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// Ends an agreement that was never fully signed: it is taken back by the provider or the client,
/// or any side declares that the talks have failed. Both need a reason and are final.
@UseCase
public final class EndTalks {

    private final Desk desk;
    private final FailureRecord record;

    public EndTalks(Desk desk, FailureRecord record) {
        this.desk = desk;
        this.record = record;
    }

    /// Takes the agreement back, from draft to initialled. Refused once an instrument is fully
    /// signed, as it may be when another one went back to the table: nobody takes that back alone.
    public Outcome<AgreementState> withdraw(Actor actor, AgreementId id, String reason) {
        return end(actor, Deed.WITHDRAW_AGREEMENT, id, reason);
    }

    /// Declares that the talks have failed, while they go on: where the sides stand is fixed in the
    /// record of no agreement. Refused once an instrument is fully signed, like a withdrawal.
    public Outcome<AgreementState> fail(Actor actor, AgreementId id, String reason) {
        return end(actor, Deed.DECLARE_FAILED, id, reason);
    }

    private Outcome<AgreementState> end(Actor actor, Deed deed, AgreementId id, String reason) {
        String why = reason.strip();
        Optional<Refusal> no = TakePosition.refusal(why);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        return desk.at(
                actor,
                deed,
                id,
                agreement ->
                        next(agreement, deed)
                                .map(stage -> moveTo(actor, agreement, stage, why))
                                .orElseGet(() ->
                                        Outcome.refused(
                                                new AgreementRefusal.WrongState(
                                                        agreement.state()))));
    }

    private static Optional<Stage> next(Agreement agreement, Deed deed) {
        boolean withdrawal = deed == Deed.WITHDRAW_AGREEMENT;
        boolean signed =
                agreement.instruments().stream()
                        .anyMatch(i -> i.status() == InstrumentStatus.SIGNED);
        if (signed) {
            return Optional.empty();
        }
        return switch (agreement.stage()) {
            case Stage.Draft draft when withdrawal -> Optional.of(draft.withdraw());
            case Stage.Proposed proposed when withdrawal -> Optional.of(proposed.withdraw());
            case Stage.Negotiating talks ->
                    Optional.of(withdrawal ? talks.withdraw() : talks.fail());
            case Stage.Initialled initialled when withdrawal -> Optional.of(initialled.withdraw());
            case Stage.Draft _,
                    Stage.Proposed _,
                    Stage.Initialled _,
                    Stage.Signing _,
                    Stage.Signed _,
                    Stage.InForce _,
                    Stage.Withdrawn _,
                    Stage.Failed _,
                    Stage.Other _ ->
                    Optional.empty();
        };
    }

    private Outcome<AgreementState> moveTo(
            Actor actor, Agreement agreement, Stage stage, String why) {
        boolean withdrawn = stage.state() == AgreementState.WITHDRAWN;
        if (!withdrawn) {
            record.fix(actor, agreement, why);
        }
        desk.move(
                actor,
                agreement,
                stage,
                withdrawn ? FactKind.AGREEMENT_WITHDRAWN : FactKind.AGREEMENT_FAILED,
                Map.of("reason", why));
        if (agreement.state() != AgreementState.DRAFT) {
            desk.tell(
                    actor,
                    agreement,
                    EnumSet.allOf(PartySide.class),
                    withdrawn ? NoticeKind.AGREEMENT_WITHDRAWN : NoticeKind.AGREEMENT_FAILED,
                    Map.of("number", agreement.number()));
        }
        return Outcome.done(stage.state());
    }
}
