package tavolo.domain.fake;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.signing.Lease;
import tavolo.domain.signing.Leases;

/// Papers taken away, in memory.
public final class FakeLeases implements Leases {

    private final FakeTransactions transactions;
    private final Map<UUID, Lease> rows;

    public FakeLeases(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
    }

    @Override
    public Optional<Lease> of(UUID document) {
        transactions.require();
        return Optional.ofNullable(rows.get(document));
    }

    @Override
    public void take(Lease lease) {
        transactions.require();
        rows.put(lease.document(), lease);
    }

    @Override
    public void giveBack(UUID document, SignatoryId signatory) {
        transactions.require();
        of(document)
                .filter(lease -> lease.signatory().equals(signatory))
                .ifPresent(_ -> rows.remove(document));
    }
}
