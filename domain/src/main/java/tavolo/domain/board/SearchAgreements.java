package tavolo.domain.board;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Finds things among all that the actor may read, and how a clause was settled elsewhere.
@UseCase
public final class SearchAgreements {

    private final Transactions transactions;
    private final Boards boards;

    public SearchAgreements(Transactions transactions, Boards boards) {
        this.transactions = transactions;
        this.boards = boards;
    }

    /// A page of what `query` finds; nothing when its words are too short.
    public Outcome<Findings> find(Actor actor, SearchQuery query, int offset, int limit) {
        int rows = Math.min(limit, ReadAgreements.PAGE_LIMIT);
        return allowed(
                actor,
                () ->
                        query.words().isTooShort()
                                ? Findings.none()
                                : boards.search(actor.visibility(), query, offset, rows));
    }

    /// A page of the agreements in which the clause at `place` was settled, the newest change
    /// first.
    public Outcome<List<SettledRow>> settled(
            Actor actor,
            ClausePlace place,
            BoardFilter filter,
            Optional<TargetsRow.Key> after,
            int limit) {
        int rows = Math.min(limit, ReadAgreements.PAGE_LIMIT);
        return allowed(actor, () -> boards.settled(actor.visibility(), place, filter, after, rows));
    }

    private <T> Outcome<T> allowed(Actor actor, Supplier<T> read) {
        if (!actor.may(Deed.READ_AGREEMENTS)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_AGREEMENTS));
        }
        return Outcome.done(transactions.inOne(read));
    }
}
