package tavolo.ui.table;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AnswerRemark;
import tavolo.domain.agreement.AssessClause;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.WorkersEffect;
import tavolo.domain.agreement.WriteRemark;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.template.ReadDeviation;

/// What is said of a clause beside its text: the discussion, and what it means for the workers.
@Component
class TalkDeeds {

    private final WriteRemark write;
    private final AnswerRemark answer;
    private final ReadDeviation deviations;
    private final AssessClause assess;

    TalkDeeds(
            WriteRemark write,
            AnswerRemark answer,
            ReadDeviation deviations,
            AssessClause assess) {
        this.write = write;
        this.answer = answer;
        this.deviations = deviations;
        this.assess = assess;
    }

    Outcome<UUID> remark(
            Actor actor, AgreementId id, ClauseId clause, Audience audience, String body) {
        return write.by(actor, id, clause, audience, body);
    }

    Outcome<UUID> widen(Actor actor, AgreementId id, UUID comment) {
        return write.widen(actor, id, comment, Audience.everyone());
    }

    Outcome<UUID> answer(Actor actor, AgreementId id, UUID opening, String body) {
        return answer.by(actor, id, opening, body);
    }

    /// Settles the thread, or opens it again.
    Outcome<Boolean> settle(Actor actor, AgreementId id, UUID opening, boolean settled) {
        return settled ? answer.settle(actor, id, opening) : answer.reopen(actor, id, opening);
    }

    /// How a clause stands to the standard and to the own model.
    Outcome<Optional<ReadDeviation.ClauseSight>> standing(
            Actor actor, AgreementId id, ClauseId clause, Language language) {
        return deviations.clause(actor, id, clause, language);
    }

    /// Says what a deviation means for the workers.
    Outcome<ClauseId> assess(
            Actor actor, AgreementId id, ClauseId clause, WorkersEffect effect, String reason) {
        return assess.by(actor, id, clause, effect, reason);
    }
}
