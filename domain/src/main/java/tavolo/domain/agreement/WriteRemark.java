package tavolo.domain.agreement;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// Someone comments on a clause, for everyone who may read it. The client may comment on the
/// company clauses that are shared with it, though it never edits them.
@UseCase
public final class WriteRemark {

    private final Desk desk;

    public WriteRemark(Desk desk) {
        this.desk = desk;
    }

    /// Refused when the clause is not for the eyes of the actor's side, or the comment is blank or
    /// longer than [Remark#LIMIT].
    public Outcome<UUID> by(Actor actor, AgreementId id, ClauseId clause, String body) {
        String words = ReviseClause.cleaned(body);
        if (words.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.TextMissing());
        }
        if (words.length() > Remark.LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(Remark.LIMIT));
        }
        return desk.at(
                actor, Deed.COMMENT, id, agreement -> write(actor, agreement, clause, words));
    }

    private Outcome<UUID> write(Actor actor, Agreement agreement, ClauseId clauseId, String words) {
        PartySide side = actor.side().orElseThrow();
        Optional<Clause> found =
                agreement
                        .clauses()
                        .filter(c -> c.id().equals(clauseId) && c.isReadableBy(side))
                        .findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.NotFound());
        }
        if (agreement.state().isFinal()) {
            return Outcome.refused(new AgreementRefusal.WrongState(agreement.state()));
        }
        Clause clause = found.get();
        Remark remark =
                new Remark(
                        desk.ids().next(),
                        clauseId,
                        side,
                        actor.organisation(),
                        actor.person(),
                        words,
                        desk.clock().now());
        desk.agreements().add(agreement.id(), remark);
        Map<String, String> details =
                Map.of(
                        "clause", clause.place().code().value(),
                        "instrument", clause.place().instrument().name());
        desk.record(
                actor, agreement, FactKind.REMARK_WRITTEN, Desk.eyesOn(agreement, clause), details);
        if (agreement.state() != AgreementState.DRAFT) {
            desk.tell(
                    actor,
                    agreement,
                    Desk.eyesOn(agreement, clause),
                    NoticeKind.REMARK_WRITTEN,
                    details);
        }
        return Outcome.done(remark.id());
    }
}
