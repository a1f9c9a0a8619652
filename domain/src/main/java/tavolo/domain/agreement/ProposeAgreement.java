package tavolo.domain.agreement;

import java.util.EnumSet;
import java.util.Map;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// The provider puts a draft on the table: from now on the client and the unions see it.
@UseCase
public final class ProposeAgreement {

    private final Desk desk;

    public ProposeAgreement(Desk desk) {
        this.desk = desk;
    }

    /// Refused unless the agreement is a draft of the actor's own organisation.
    public Outcome<AgreementState> by(Actor actor, AgreementId id) {
        return desk.at(actor, Deed.PROPOSE_AGREEMENT, id, agreement -> propose(actor, agreement));
    }

    private Outcome<AgreementState> propose(Actor actor, Agreement agreement) {
        if (!(agreement.stage() instanceof Stage.Draft draft)) {
            return Outcome.refused(new AgreementRefusal.WrongState(agreement.state()));
        }
        Stage.Proposed proposed = draft.propose();
        desk.agreements().move(agreement.id(), proposed, desk.clock().now());
        desk.record(
                actor,
                agreement,
                FactKind.AGREEMENT_PROPOSED,
                EnumSet.allOf(PartySide.class),
                Map.of("number", agreement.number()));
        desk.tell(
                actor,
                agreement,
                EnumSet.of(PartySide.CLIENT, PartySide.UNION),
                NoticeKind.AGREEMENT_PROPOSED,
                Map.of("number", agreement.number()));
        return Outcome.done(proposed.state());
    }
}
