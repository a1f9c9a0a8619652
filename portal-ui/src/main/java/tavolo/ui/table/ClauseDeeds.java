package tavolo.ui.table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.KeepUnsent;
import tavolo.domain.agreement.PrepareAnswer;
import tavolo.domain.agreement.ReleaseAnswers;
import tavolo.domain.agreement.Released;
import tavolo.domain.agreement.ReviseClause;
import tavolo.domain.agreement.Revised;
import tavolo.domain.agreement.UnsentProposal;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.redline.TextComparison;

/// The use cases on the clauses of one table, gathered for the screen.
@Component
class ClauseDeeds {

    private final PrepareAnswer prepare;
    private final ReleaseAnswers release;
    private final ReviseClause revise;
    private final KeepUnsent unsent;
    private final TextComparison texts;

    ClauseDeeds(
            PrepareAnswer prepare,
            ReleaseAnswers release,
            ReviseClause revise,
            KeepUnsent unsent,
            TextComparison texts) {
        this.prepare = prepare;
        this.release = release;
        this.revise = revise;
        this.unsent = unsent;
        this.texts = texts;
    }

    /// How texts are compared.
    TextComparison texts() {
        return texts;
    }

    Outcome<Integer> accept(Actor actor, AgreementId id, ClauseVersionId version) {
        return prepare.accept(actor, id, version);
    }

    Outcome<Integer> acceptAll(Actor actor, AgreementId id, List<ClauseVersionId> versions) {
        return prepare.acceptAll(actor, id, versions);
    }

    Outcome<Integer> reserve(Actor actor, AgreementId id, ClauseVersionId version, String reserve) {
        return prepare.acceptWithReserve(actor, id, version, reserve);
    }

    Outcome<Integer> object(Actor actor, AgreementId id, ClauseVersionId version, String reason) {
        return prepare.object(actor, id, version, reason);
    }

    Outcome<Integer> takeBack(Actor actor, AgreementId id, ClauseId clause) {
        return prepare.takeBack(actor, id, clause);
    }

    /// Prepares other words; what was kept while they were typed is kept no more.
    Outcome<Integer> propose(
            Actor actor, AgreementId id, ClauseId clause, Language language, ClauseProposal words) {
        return sent(actor, id, clause, prepare.propose(actor, id, clause, language, words));
    }

    /// Writes the next version of a draft, which nobody else sees.
    Outcome<Revised> revise(
            Actor actor, AgreementId id, ClauseId clause, Language language, ClauseProposal words) {
        return sent(actor, id, clause, revise.by(actor, id, clause, language, words));
    }

    private <T> Outcome<T> sent(Actor actor, AgreementId id, ClauseId clause, Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>) {
            forget(actor, id, clause);
        }
        return outcome;
    }

    Outcome<Released> release(Actor actor, AgreementId id) {
        return release.now(actor, id);
    }

    Outcome<Optional<Released>> releaseTogether(Actor actor, AgreementId id) {
        return release.together(actor, id);
    }

    Outcome<Boolean> openRoom(Actor actor, AgreementId id) {
        return release.apart(actor, id);
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
}
