package tavolo.domain.agreement;

import java.util.Optional;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// The author of a comment or of an answer puts other words in its place. What it said before stays
/// to be read by those who could read it then; nobody is told once more.
@UseCase
public final class EditRemark {

    private final Desk desk;
    private final Remarks remarks;

    public EditRemark(Desk desk, Remarks remarks) {
        this.desk = desk;
        this.remarks = remarks;
    }

    /// The number of the new wording. Refused when the actor did not write the comment, when its
    /// words were changed after the wording with the number `seen`, when the new ones are blank,
    /// longer than [Remark#LIMIT] or the same, or when the talks are over.
    public Outcome<Integer> by(Actor actor, AgreementId id, UUID remark, int seen, String body) {
        return RemarkWords.read(body)
                .then(words ->
                        desk.at(
                                actor,
                                Deed.COMMENT,
                                id,
                                agreement ->
                                        own(actor, agreement, remark)
                                                .map(own ->
                                                        edit(actor, agreement, own, seen, words))
                                                .orElseGet(() ->
                                                        Outcome.refused(
                                                                new AgreementRefusal.NotFound()))));
    }

    private record Own(Remark remark, Clause clause) {}

    private Optional<Own> own(Actor actor, Agreement agreement, UUID id) {
        return remarks.find(agreement.id(), id)
                .filter(remark -> remark.person().equals(actor.person()))
                .flatMap(remark ->
                        agreement
                                .clauses()
                                .filter(clause -> clause.id().equals(remark.clause()))
                                .filter(clause -> clause.isReadableBy(actor.side().orElseThrow()))
                                .findFirst()
                                .map(clause -> new Own(remark, clause)));
    }

    private Outcome<Integer> edit(
            Actor actor, Agreement agreement, Own own, int seen, String words) {
        Remark before = own.remark();
        if (agreement.state().isFinal()) {
            return Outcome.refused(new AgreementRefusal.WrongState(agreement.state()));
        }
        if (before.wording().number() != seen) {
            return Outcome.refused(new AgreementRefusal.RemarkReworded(before.wording()));
        }
        if (before.wording().words().equals(words)) {
            return Outcome.refused(new AgreementRefusal.NothingChanged());
        }
        Remark now = before.reworded(words, desk.clock().now());
        remarks.reword(agreement.id(), before, now);
        RemarkReach reach = new RemarkReach(agreement, own.clause(), now);
        desk.record(actor, agreement, FactKind.REMARK_REWORDED, reach.seenBy(), reach.details());
        return Outcome.done(now.wording().number());
    }
}
