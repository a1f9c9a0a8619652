package tavolo.ui.table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.KeepUnsent;
import tavolo.domain.agreement.ReviseClause;
import tavolo.domain.agreement.Revised;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.agreement.UnsentProposal;
import tavolo.domain.agreement.WriteRemark;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.redline.TextComparison;

/// The use cases on one clause, gathered for the table.
@Component
class ClauseDeeds {

    private final TakePosition position;
    private final ReviseClause revise;
    private final KeepUnsent unsent;
    private final WriteRemark remark;
    private final TextComparison texts;

    ClauseDeeds(
            TakePosition position,
            ReviseClause revise,
            KeepUnsent unsent,
            WriteRemark remark,
            TextComparison texts) {
        this.position = position;
        this.revise = revise;
        this.unsent = unsent;
        this.remark = remark;
        this.texts = texts;
    }

    /// How texts are compared.
    TextComparison texts() {
        return texts;
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
        Outcome<Revised> outcome = revise.by(actor, id, clause, typedIn, proposal);
        if (outcome instanceof Outcome.Done<Revised>) {
            forget(actor, id, clause);
        }
        return outcome;
    }

    Outcome<Optional<UnsentProposal>> unsent(Actor actor, AgreementId id, ClauseId clause) {
        return unsent.find(actor, id, clause);
    }

    Outcome<Instant> keep(Actor actor, AgreementId id, ClauseId clause, ClauseProposal typed) {
        return unsent.keep(actor, id, clause, typed);
    }

    /// Forgets what was typed; that there was nothing is no trouble.
    void forget(Actor actor, AgreementId id, ClauseId clause) {
        Outcome<Boolean> _ = unsent.discard(actor, id, clause);
    }

    Outcome<UUID> widen(Actor actor, AgreementId id, UUID comment) {
        return remark.widen(actor, id, comment, Audience.everyone());
    }

    Outcome<UUID> remark(
            Actor actor, AgreementId id, ClauseId clause, Audience audience, String body) {
        return remark.by(actor, id, clause, audience, body);
    }
}
