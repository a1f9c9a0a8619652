package tavolo.domain.agreement;

import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// A drafter writes a new version of a clause: other words, other values, or both. Its own side
/// agrees to it by writing it; the acceptances of the others fall.
@UseCase
public final class ReviseClause {

    private final Desk desk;
    private final ProposedText proposed;

    public ReviseClause(Desk desk, ClauseLibrary library) {
        this.desk = desk;
        this.proposed = new ProposedText(desk.agreements(), library);
    }

    /// Refused when the actor's side does not draft the clause, when another version came first
    /// ([AgreementRefusal.Stale]), or when text or values cannot be.
    public Outcome<Revised> by(
            Actor actor, AgreementId id, ClauseId clause, Language typedIn, ClauseProposal wanted) {
        return desk.at(
                actor,
                Deed.REVISE_CLAUSE,
                id,
                agreement -> revise(actor, agreement, clause, typedIn, wanted));
    }

    private Outcome<Revised> revise(
            Actor actor,
            Agreement agreement,
            ClauseId clauseId,
            Language typedIn,
            ClauseProposal wanted) {
        PartySide side = actor.side().orElseThrow();
        Optional<Clause> found =
                agreement.clauses().filter(c -> c.id().equals(clauseId)).findFirst();
        if (found.isEmpty() || !found.get().isReadableBy(side)) {
            return Outcome.refused(new AgreementRefusal.NotFound());
        }
        Clause clause = found.get();
        Optional<Refusal> no = Revisions.refusal(agreement, clause, side);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        if (!clause.latest().equals(wanted.basedOn())) {
            return Outcome.refused(Answerable.stale(clause));
        }
        if (agreement.state() != AgreementState.DRAFT && wanted.reason().isBlank()) {
            return Outcome.refused(new AgreementRefusal.ReasonMissing());
        }
        Outcome<ClauseText> checked = proposed.read(clause, typedIn, wanted);
        return checked.then(text ->
                Outcome.done(
                        new Revisions(desk)
                                .put(
                                        actor,
                                        agreement,
                                        clause,
                                        text,
                                        clause.targets(),
                                        wanted.reason().strip())));
    }
}
