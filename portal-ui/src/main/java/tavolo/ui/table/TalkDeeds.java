package tavolo.ui.table;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AnswerRemark;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.EditRemark;
import tavolo.domain.agreement.WriteRemark;
import tavolo.domain.party.Actor;

/// The use cases of the discussion of a clause, gathered for the screen.
@Component
class TalkDeeds {

    private final WriteRemark write;
    private final AnswerRemark answer;
    private final EditRemark edit;

    TalkDeeds(WriteRemark write, AnswerRemark answer, EditRemark edit) {
        this.write = write;
        this.answer = answer;
        this.edit = edit;
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

    Outcome<Integer> reword(Actor actor, AgreementId id, UUID comment, int seen, String body) {
        return edit.by(actor, id, comment, seen, body);
    }

    /// Settles the thread, or opens it again.
    Outcome<Boolean> settle(Actor actor, AgreementId id, UUID opening, boolean settled) {
        return settled ? answer.settle(actor, id, opening) : answer.reopen(actor, id, opening);
    }
}
