package tavolo.domain.signing;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.Stage;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// A named signatory refuses to sign, with a reason: the next round begins. Instruments that are
/// fully signed stay so; the others open again, their papers are superseded, and the clauses named
/// by the one who refuses carry the objection. Everything agreed stays agreed. The reason is read
/// by those who sign the instrument; the others learn that the talks go on.
@UseCase
public final class RefuseToSign {

    private final Desk desk;
    private final Slots slots;
    private final Reopening reopening;

    public RefuseToSign(Desk desk, Slots slots, Papers papers) {
        this.desk = desk;
        this.slots = slots;
        this.reopening = new Reopening(desk, papers);
    }

    /// Refuses the slot `signatory`. A mandate that has ended meanwhile does not stand in the way:
    /// a refusal binds nobody, and an agreement must not wait for ever for a power that is gone.
    ///
    /// @param about clauses of the same instrument to which the actor's side objects now
    public Outcome<AgreementState> by(
            Actor actor,
            AgreementId id,
            SignatoryId signatory,
            String reason,
            Set<ClauseId> about) {
        String why = reason.strip();
        if (why.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.ReasonMissing());
        }
        if (why.length() > TakePosition.REASON_LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(TakePosition.REASON_LIMIT));
        }
        return desk.at(
                actor,
                Deed.REFUSE_TO_SIGN,
                id,
                agreement ->
                        slots.undecided(actor, agreement, signatory)
                                .then(slot -> refuse(actor, agreement, slot, why, about)));
    }

    private Outcome<AgreementState> refuse(
            Actor actor,
            Agreement agreement,
            Slots.Undecided slot,
            String why,
            Set<ClauseId> about) {
        if (!(agreement.stage() instanceof Stage.Signing signing)) {
            return Outcome.refused(new SigningRefusal.NotSigning(agreement.state()));
        }
        desk.agreements()
                .decide(slot.signatory().id(), SignatoryState.REFUSED, why, desk.clock().now());
        List<Clause> objected =
                slot.instrument().clauses().stream()
                        .filter(clause -> about.contains(clause.id()))
                        .filter(clause -> clause.stakes().contains(slot.signatory().side()))
                        .toList();
        objected.forEach(clause -> object(actor, agreement, clause, why));
        reopening.of(agreement);
        String instrument = slot.instrument().kind().name();
        desk.record(
                actor,
                agreement,
                FactKind.SIGNATURE_REFUSED,
                slot.instrument().kind().signingSides(),
                Map.of("instrument", instrument, "reason", why, "clauses", codes(objected)));
        Stage.Negotiating again = signing.refuse();
        desk.move(
                actor,
                agreement,
                again,
                FactKind.NEGOTIATION_BEGUN,
                Map.of("instrument", instrument, "round", Integer.toString(again.round())));
        desk.tell(
                actor,
                agreement,
                EnumSet.allOf(PartySide.class),
                NoticeKind.SIGNATURE_REFUSED,
                Map.of("instrument", instrument));
        return Outcome.done(AgreementState.NEGOTIATING);
    }

    private static String codes(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> clause.place().code().value())
                .collect(Collectors.joining(","));
    }

    private void object(Actor actor, Agreement agreement, Clause clause, String why) {
        PartySide side = actor.side().orElseThrow();
        desk.agreements()
                .take(
                        agreement.id(),
                        clause.latest(),
                        new Position(
                                side,
                                Stand.OBJECTED,
                                why,
                                actor.organisation(),
                                actor.person(),
                                desk.clock().now()));
    }
}
