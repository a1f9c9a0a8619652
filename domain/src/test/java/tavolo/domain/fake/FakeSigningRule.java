package tavolo.domain.fake;

import java.util.Map;
import java.util.Optional;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.proof.SigningRule;

/// What organisations demand, in memory.
public final class FakeSigningRule implements SigningRule {

    private final FakeTransactions transactions;
    private final Map<OrganisationId, Boolean> rows;

    public FakeSigningRule(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
    }

    @Override
    public Optional<Boolean> demandsStrongProof(OrganisationId organisation) {
        transactions.require();
        return Optional.ofNullable(rows.get(organisation));
    }

    @Override
    public void demand(OrganisationId organisation, boolean strong) {
        transactions.require();
        rows.put(organisation, strong);
    }
}
