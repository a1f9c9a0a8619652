package tavolo.ui.table;

import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.Acquaintance;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AnswerRemark;
import tavolo.domain.agreement.AssessClause;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.CheckFile;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.EditRemark;
import tavolo.domain.agreement.FileChecks;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.MentionPeople;
import tavolo.domain.agreement.RemarkDraft;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.agreement.WorkersEffect;
import tavolo.domain.agreement.WriteRemark;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.template.ReadDeviation;

/// What is said of a clause beside its text: the discussion, and what it means for the workers.
@Component
class TalkDeeds {

    private final Uses uses;
    private final FileChecks.Limits limits;
    private final AttachedFiles files;

    /// What is done in a discussion.
    @Component
    record Uses(
            WriteRemark write,
            AnswerRemark answer,
            EditRemark edit,
            MentionPeople mention,
            CheckFile check,
            ReadDeviation deviations,
            AssessClause assess) {}

    TalkDeeds(Uses uses, FileChecks checks, AttachedFiles files) {
        this.uses = uses;
        this.limits = checks.limits();
        this.files = files;
    }

    Outcome<UUID> remark(
            Actor actor, AgreementId id, ClauseId clause, Audience audience, RemarkDraft draft) {
        return uses.write().by(actor, id, clause, audience, draft);
    }

    Outcome<UUID> prepare(
            Actor actor, AgreementId id, ClauseId clause, Audience wanted, RemarkDraft draft) {
        return uses.write().prepare(actor, id, clause, wanted, draft);
    }

    Outcome<Boolean> takeBack(Actor actor, AgreementId id, UUID comment) {
        return uses.write().takeBack(actor, id, comment);
    }

    Outcome<UUID> widen(Actor actor, AgreementId id, UUID comment) {
        return uses.write().widen(actor, id, comment, Audience.everyone());
    }

    Outcome<UUID> answer(Actor actor, AgreementId id, UUID opening, RemarkDraft draft) {
        return uses.answer().by(actor, id, opening, draft);
    }

    Outcome<Integer> reword(Actor actor, AgreementId id, UUID comment, int seen, String body) {
        return uses.edit().by(actor, id, comment, seen, body);
    }

    /// Settles the thread, or opens it again.
    Outcome<Boolean> settle(Actor actor, AgreementId id, UUID opening, boolean settled) {
        return settled
                ? uses.answer().settle(actor, id, opening)
                : uses.answer().reopen(actor, id, opening);
    }

    /// Whom a new comment on `clause` for `audience` can name.
    Outcome<List<Acquaintance>> nameable(
            Actor actor, AgreementId id, ClauseId clause, Audience audience) {
        return uses.mention().on(actor, id, clause, audience);
    }

    /// Whom an answer in the thread can name.
    Outcome<List<Acquaintance>> nameable(Actor actor, AgreementId id, UUID opening) {
        return uses.mention().in(actor, id, opening);
    }

    Outcome<FileKind> check(Actor actor, SentFile file) {
        return uses.check().by(actor, file);
    }

    FileChecks.Limits limits() {
        return limits;
    }

    InputStreamDownloadHandler file(UUID id) {
        return files.of(id);
    }

    /// How a clause stands to the standard and to the own model.
    Outcome<Optional<ReadDeviation.ClauseSight>> standing(
            Actor actor, AgreementId id, ClauseId clause, Language language) {
        return uses.deviations().clause(actor, id, clause, language);
    }

    /// Says what a deviation means for the workers.
    Outcome<ClauseId> assess(
            Actor actor, AgreementId id, ClauseId clause, WorkersEffect effect, String reason) {
        return uses.assess().by(actor, id, clause, effect, reason);
    }
}
