package tavolo.domain.fake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Delegation;
import tavolo.domain.signing.Delegations;

/// Delegations in memory.
public final class FakeDelegations implements Delegations {

    private final FakeTransactions transactions;
    private final FakeBlobs blobs;
    private final Map<SignatoryId, Delegation> delegations;

    public FakeDelegations(FakeTransactions transactions, FakeBlobs blobs) {
        this.transactions = transactions;
        this.blobs = blobs;
        this.delegations = transactions.table();
    }

    @Override
    public void keep(Delegation delegation, Bytes document) {
        transactions.require();
        blobs.keep(document);
        if (delegations.putIfAbsent(delegation.slot(), delegation) != null) {
            throw new IllegalStateException("delegated already: " + delegation.slot());
        }
    }

    @Override
    public Optional<Delegation> of(SignatoryId slot) {
        transactions.require();
        return Optional.ofNullable(delegations.get(slot));
    }

    @Override
    public void revoke(SignatoryId slot, Instant at) {
        transactions.require();
        if (delegations.remove(slot) == null) {
            throw new IllegalStateException("not delegated: " + slot);
        }
    }
}
