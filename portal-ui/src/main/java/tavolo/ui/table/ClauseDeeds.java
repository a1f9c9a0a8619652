package tavolo.ui.table;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.ReviseClause;
import tavolo.domain.agreement.Revised;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.agreement.WriteRemark;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;

/// The use cases on one clause, gathered for the table.
@Component
class ClauseDeeds {

    private final TakePosition position;
    private final ReviseClause revise;
    private final WriteRemark remark;

    ClauseDeeds(TakePosition position, ReviseClause revise, WriteRemark remark) {
        this.position = position;
        this.revise = revise;
        this.remark = remark;
    }

    Outcome<Boolean> accept(Actor actor, AgreementId id, ClauseVersionId version) {
        return position.accept(actor, id, version);
    }

    Outcome<Integer> acceptAll(Actor actor, AgreementId id, List<ClauseVersionId> versions) {
        return position.acceptAll(actor, id, versions);
    }

    Outcome<Boolean> reserve(Actor actor, AgreementId id, ClauseVersionId version, String reserve) {
        return position.acceptWithReserve(actor, id, version, reserve);
    }

    Outcome<Boolean> object(Actor actor, AgreementId id, ClauseVersionId version, String reason) {
        return position.object(actor, id, version, reason);
    }

    Outcome<Revised> revise(
            Actor actor,
            AgreementId id,
            ClauseId clause,
            Language typedIn,
            ClauseProposal proposal) {
        return revise.by(actor, id, clause, typedIn, proposal);
    }

    Outcome<UUID> remark(Actor actor, AgreementId id, ClauseId clause, String body) {
        return remark.by(actor, id, clause, body);
    }
}
