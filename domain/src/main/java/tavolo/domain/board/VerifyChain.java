package tavolo.domain.board;

import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.audit.ChainCheck;
import tavolo.domain.audit.ChainVerdict;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Checks the chain of facts of an agreement, for anybody who may see the agreement. The check goes
/// over all facts, also those that the actor may not read: it tells only whether they are whole.
@UseCase
public final class VerifyChain {

    private final Transactions transactions;
    private final Boards boards;
    private final ChainCheck check;

    public VerifyChain(Transactions transactions, Boards boards, ChainCheck check) {
        this.transactions = transactions;
        this.boards = boards;
        this.check = check;
    }

    /// The verdict over the chain of the agreement `id`.
    public Outcome<ChainVerdict> by(Actor actor, AgreementId id) {
        if (!actor.may(Deed.READ_AGREEMENTS)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_AGREEMENTS));
        }
        return transactions.inOne(() ->
                boards.table(id, actor.visibility()).isPresent()
                        ? Outcome.done(check.verify(Optional.of(id.value())))
                        : Outcome.refused(new AgreementRefusal.NotFound()));
    }
}
