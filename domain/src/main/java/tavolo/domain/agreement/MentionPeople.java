package tavolo.domain.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// Whom somebody can name in a comment: those who would read it and whom the actor may know, so
/// that offering names shows nobody of whom the table has not told yet.
@UseCase
public final class MentionPeople {

    private final Desk desk;
    private final Remarks remarks;
    private final Enclosing enclosing;

    public MentionPeople(Desk desk, Remarks remarks, Enclosing enclosing) {
        this.desk = desk;
        this.remarks = remarks;
        this.enclosing = enclosing;
    }

    /// In a new comment on `clause` for `audience`.
    public Outcome<List<Acquaintance>> on(
            Actor actor, AgreementId id, ClauseId clause, Audience audience) {
        return seen(
                actor,
                id,
                agreement ->
                        readable(actor, agreement, clause)
                                .map(found ->
                                        new RemarkReach(
                                                agreement,
                                                found,
                                                unwritten(actor, clause, audience))));
    }

    /// In an answer in the thread that `opening` opened.
    public Outcome<List<Acquaintance>> in(Actor actor, AgreementId id, UUID opening) {
        return seen(
                actor,
                id,
                agreement ->
                        remarks.find(id, opening)
                                .filter(remark -> remark.isReadBy(actor.visibility()))
                                .flatMap(remark ->
                                        readable(actor, agreement, remark.clause())
                                                .map(clause ->
                                                        new RemarkReach(
                                                                agreement, clause, remark))));
    }

    private interface Asked {
        Optional<RemarkReach> about(Agreement agreement);
    }

    private Outcome<List<Acquaintance>> seen(Actor actor, AgreementId id, Asked asked) {
        if (!actor.may(Deed.COMMENT)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.COMMENT));
        }
        return desk.transactions()
                .inOne(() ->
                        desk.agreements()
                                .find(id, actor.visibility())
                                .flatMap(asked::about)
                                .map(reach -> Outcome.done(enclosing.nameable(actor, reach)))
                                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }

    private static Optional<Clause> readable(Actor actor, Agreement agreement, ClauseId id) {
        PartySide side = actor.side().orElseThrow();
        return agreement
                .clauses()
                .filter(clause -> clause.id().equals(id) && clause.isReadableBy(side))
                .findFirst();
    }

    private Remark unwritten(Actor actor, ClauseId clause, Audience audience) {
        return Remark.opening(
                desk.ids().next(),
                clause,
                actor,
                audience,
                Remark.Wording.first("", desk.clock().now()));
    }
}
