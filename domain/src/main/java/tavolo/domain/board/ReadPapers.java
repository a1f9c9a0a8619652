package tavolo.domain.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Reads the papers of agreements: each side gets the instruments that it signs, nobody else's.
@UseCase
public final class ReadPapers {

    private final Transactions transactions;
    private final Boards boards;

    public ReadPapers(Transactions transactions, Boards boards) {
        this.transactions = transactions;
        this.boards = boards;
    }

    /// The papers of an agreement that the actor may have.
    public Outcome<List<PaperLine>> list(Actor actor, AgreementId id) {
        if (!actor.may(Deed.READ_DOCUMENTS)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_DOCUMENTS));
        }
        return Outcome.done(transactions.inOne(() -> boards.papers(id, actor.visibility())));
    }

    /// A file of a paper, the newest when `revision` is empty.
    public Outcome<PaperFile> file(Actor actor, UUID document, Optional<Integer> revision) {
        if (!actor.may(Deed.READ_DOCUMENTS)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_DOCUMENTS));
        }
        return transactions
                .inOne(() -> boards.file(document, revision, actor.visibility()))
                .<Outcome<PaperFile>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound()));
    }
}
