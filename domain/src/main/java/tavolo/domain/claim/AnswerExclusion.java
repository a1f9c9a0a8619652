package tavolo.domain.claim;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Desk;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.TypedText;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// The client grants or refuses a claim, the provider takes its own back. Each is final: who thinks
/// otherwise later makes another claim.
@UseCase
public final class AnswerExclusion {

    /// The most characters of a reason.
    public static final int LIMIT = 1000;

    private final Desk desk;
    private final ExclusionClaims claims;

    public AnswerExclusion(Desk desk, ExclusionClaims claims) {
        this.desk = desk;
        this.claims = claims;
    }

    /// The client lets the time not count.
    ///
    /// @param words may be empty
    public Outcome<ClaimState> grant(Actor actor, AgreementId id, ClaimId claim, String words) {
        return settle(
                actor, id, new Answer(claim, ClaimState.GRANTED, TypedText.paragraphs(words)));
    }

    /// The client lets the time count; refused without a reason.
    public Outcome<ClaimState> refuse(Actor actor, AgreementId id, ClaimId claim, String reason) {
        return settle(
                actor, id, new Answer(claim, ClaimState.REFUSED, TypedText.paragraphs(reason)));
    }

    /// The provider takes its claim back.
    public Outcome<ClaimState> withdraw(Actor actor, AgreementId id, ClaimId claim) {
        return settle(actor, id, new Answer(claim, ClaimState.WITHDRAWN, ""));
    }

    private record Answer(ClaimId claim, ClaimState state, String reason) {

        Deed deed() {
            return state == ClaimState.WITHDRAWN ? Deed.CLAIM_EXCLUSION : Deed.ANSWER_EXCLUSION;
        }

        FactKind fact() {
            return switch (state) {
                case GRANTED -> FactKind.EXCLUSION_GRANTED;
                case REFUSED -> FactKind.EXCLUSION_REFUSED;
                case WITHDRAWN -> FactKind.EXCLUSION_WITHDRAWN;
                case OPEN -> throw new IllegalArgumentException("an answer settles");
            };
        }
    }

    private Outcome<ClaimState> settle(Actor actor, AgreementId id, Answer answer) {
        return desk.at(
                actor,
                answer.deed(),
                id,
                agreement ->
                        claims.find(id, answer.claim())
                                .map(claim -> settle(actor, agreement, claim, answer))
                                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }

    private Outcome<ClaimState> settle(
            Actor actor, Agreement agreement, Claim claim, Answer answer) {
        if (claim.state() != ClaimState.OPEN) {
            return Outcome.refused(new ClaimRefusal.SettledBefore(claim.state()));
        }
        if (answer.state() == ClaimState.REFUSED && answer.reason().isEmpty()) {
            return Outcome.refused(new ClaimRefusal.AnswerReasonMissing());
        }
        if (answer.reason().length() > LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(LIMIT));
        }
        claims.settle(
                claim.settled(
                        new ClaimSettling(
                                answer.state(),
                                actor.person(),
                                desk.clock().now(),
                                answer.reason())));
        tell(actor, agreement, claim, answer);
        return Outcome.done(answer.state());
    }

    private void tell(Actor actor, Agreement agreement, Claim claim, Answer answer) {
        Map<String, String> details = new HashMap<>(ClaimExclusion.details(claim.time()));
        details.put("answer", answer.state().name());
        details.put("reason", answer.reason());
        desk.record(actor, agreement, answer.fact(), Desk.eyesOn(agreement), details);
        Set<PartySide> told =
                EnumSet.of(
                        answer.state() == ClaimState.WITHDRAWN
                                ? PartySide.CLIENT
                                : PartySide.PROVIDER);
        desk.tell(actor, agreement, told, NoticeKind.EXCLUSION_ANSWERED, details);
    }
}
