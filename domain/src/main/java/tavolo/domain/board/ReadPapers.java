package tavolo.domain.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Reads the papers of agreements: each side gets the instruments that it signs, nobody else's, and
/// the records of the talks that are written for it.
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

    /// The records of the talks that the actor may have.
    public Outcome<List<RecordLine>> records(Actor actor, AgreementId id) {
        if (!actor.may(Deed.READ_DOCUMENTS)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_DOCUMENTS));
        }
        return Outcome.done(transactions.inOne(() -> boards.records(id, actor.visibility())));
    }

    /// The sealed file of a record.
    public Outcome<PaperFile> recordFile(Actor actor, UUID record) {
        return file(actor, () -> boards.recordFile(record, actor.visibility()));
    }

    /// A file of a paper, the newest when `revision` is empty.
    public Outcome<PaperFile> file(Actor actor, UUID document, Optional<Integer> revision) {
        return file(actor, () -> boards.file(document, revision, actor.visibility()));
    }

    private Outcome<PaperFile> file(Actor actor, Supplier<Optional<PaperFile>> read) {
        if (!actor.may(Deed.READ_DOCUMENTS)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_DOCUMENTS));
        }
        return transactions
                .inOne(read)
                .<Outcome<PaperFile>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound()));
    }
}
