package tavolo.domain.agreement;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// Keeps what a drafter types, so that a closed browser, an ended session or a stopped server loses
/// nothing. It is no act at the table: nobody is told and no fact is written.
@UseCase
public final class KeepUnsent {

    private final Desk desk;
    private final UnsentProposals unsent;

    public KeepUnsent(Desk desk, UnsentProposals unsent) {
        this.desk = desk;
        this.unsent = unsent;
    }

    /// Keeps `proposal` for the actor alone, sound or not; the time of keeping is the answer.
    /// Refused when the actor's side has no stake in the clause, when it is based on a version of
    /// another clause, or when a text is longer than could ever be sent.
    public Outcome<Instant> keep(
            Actor actor, AgreementId id, ClauseId clause, ClauseProposal proposal) {
        if (proposal.italian().length() > ClauseText.LIMIT
                || proposal.english().length() > ClauseText.LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(ClauseText.LIMIT));
        }
        if (isTooLong(proposal.reason())
                || proposal.parameters().values().stream().anyMatch(KeepUnsent::isTooLong)) {
            return Outcome.refused(new AgreementRefusal.TooLong(TakePosition.REASON_LIMIT));
        }
        return at(
                actor,
                id,
                clause,
                () -> {
                    if (!isVersionOf(id, clause, proposal.basedOn())) {
                        return notFound();
                    }
                    Instant now = desk.clock().now();
                    unsent.keep(actor.person(), clause, new UnsentProposal(proposal, now));
                    return Outcome.done(now);
                });
    }

    private boolean isVersionOf(AgreementId id, ClauseId clause, ClauseVersionId version) {
        return desk.agreements().clauseOf(id, version).filter(clause::equals).isPresent();
    }

    private static boolean isTooLong(String typed) {
        return typed.length() > TakePosition.REASON_LIMIT;
    }

    /// What the actor has typed for the clause and not sent.
    public Outcome<Optional<UnsentProposal>> find(Actor actor, AgreementId id, ClauseId clause) {
        return at(actor, id, clause, () -> Outcome.done(unsent.find(actor.person(), clause)));
    }

    /// Forgets it.
    public Outcome<Boolean> discard(Actor actor, AgreementId id, ClauseId clause) {
        return at(
                actor,
                id,
                clause,
                () -> {
                    unsent.discard(actor.person(), clause);
                    return Outcome.done(true);
                });
    }

    private <T> Outcome<T> at(
            Actor actor, AgreementId id, ClauseId clause, Supplier<Outcome<T>> act) {
        if (!actor.may(Deed.COUNTER_PROPOSE)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.COUNTER_PROPOSE));
        }
        return desk.transactions()
                .inOne(() ->
                        desk.agreements().find(id, actor.visibility()).stream()
                                .flatMap(Agreement::clauses)
                                .filter(each -> each.id().equals(clause))
                                .findFirst()
                                .map(found -> written(found, actor, act))
                                .orElseGet(KeepUnsent::notFound));
    }

    private static <T> Outcome<T> written(Clause clause, Actor actor, Supplier<Outcome<T>> act) {
        PartySide side = actor.side().orElseThrow();
        if (!clause.isReadableBy(side)) {
            return notFound();
        }
        return Answerable.refusalToPropose(actor, clause)
                .<Outcome<T>>map(Outcome::refused)
                .orElseGet(act);
    }

    private static <T> Outcome<T> notFound() {
        return Outcome.refused(new AgreementRefusal.NotFound());
    }
}
