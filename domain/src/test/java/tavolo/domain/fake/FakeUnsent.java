package tavolo.domain.fake;

import java.util.Map;
import java.util.Optional;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.UnsentProposal;
import tavolo.domain.agreement.UnsentProposals;
import tavolo.domain.party.PersonId;

/// What was typed and not sent, in memory.
public final class FakeUnsent implements UnsentProposals {

    private final FakeTransactions transactions;
    private final Map<Key, UnsentProposal> kept;

    public FakeUnsent(FakeTransactions transactions) {
        this.transactions = transactions;
        this.kept = transactions.table();
    }

    private record Key(PersonId person, ClauseId clause) {}

    @Override
    public Optional<UnsentProposal> find(PersonId person, ClauseId clause) {
        transactions.require();
        return Optional.ofNullable(kept.get(new Key(person, clause)));
    }

    @Override
    public void keep(PersonId person, ClauseId clause, UnsentProposal proposal) {
        transactions.require();
        kept.put(new Key(person, clause), proposal);
    }

    @Override
    public void discard(PersonId person, ClauseId clause) {
        transactions.require();
        kept.remove(new Key(person, clause));
    }
}
