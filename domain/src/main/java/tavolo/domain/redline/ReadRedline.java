package tavolo.domain.redline;

import java.util.List;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.board.Boards;
import tavolo.domain.board.ClauseHistory;
import tavolo.domain.board.TableView;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Reads what changed in an agreement: only the clauses that the actor's side may read, and of
/// those that it may not, nothing.
@UseCase
public final class ReadRedline {

    private final Transactions transactions;
    private final Boards boards;
    private final ClauseComparison comparison;
    private final BusinessClock clock;

    public ReadRedline(
            Transactions transactions,
            Boards boards,
            ClauseComparison comparison,
            BusinessClock clock) {
        this.transactions = transactions;
        this.boards = boards;
        this.comparison = comparison;
        this.clock = clock;
    }

    /// What differs between the table and `since`, with the texts in `language`.
    public Outcome<Redline> by(Actor actor, AgreementId id, Since since, Language language) {
        if (!actor.may(Deed.READ_AGREEMENTS)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_AGREEMENTS));
        }
        return transactions
                .inOne(() ->
                        boards.table(id, actor.visibility())
                                .map(table -> new Read(table, histories(actor, id))))
                .<Outcome<Redline>>map(read -> Outcome.done(compared(read, since, language)))
                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound()));
    }

    /// What was fetched; compared once the transaction is over, since comparing takes its time.
    private record Read(TableView table, List<ClauseHistory> histories) {}

    private List<ClauseHistory> histories(Actor actor, AgreementId id) {
        return boards.histories(id, actor.visibility());
    }

    private Redline compared(Read read, Since since, Language language) {
        List<ClauseRedline> clauses = comparison.all(read.histories(), since, language);
        return new Redline(read.table(), since, language, clauses, clock.now());
    }
}
