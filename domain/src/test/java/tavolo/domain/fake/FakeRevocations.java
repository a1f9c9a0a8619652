package tavolo.domain.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Revocation;
import tavolo.domain.signing.Revocations;

/// Revoked certificates in memory.
public final class FakeRevocations implements Revocations {

    private final FakeTransactions transactions;
    private final Map<Sha256, Revocation> revoked;

    public FakeRevocations(FakeTransactions transactions) {
        this.transactions = transactions;
        this.revoked = transactions.table();
    }

    @Override
    public boolean add(Revocation revocation) {
        transactions.require();
        return revoked.putIfAbsent(revocation.certificate(), revocation) == null;
    }

    @Override
    public List<Revocation> all() {
        transactions.require();
        return List.copyOf(revoked.values());
    }

    @Override
    public Optional<Revocation> find(Sha256 certificate) {
        transactions.require();
        return Optional.ofNullable(revoked.get(certificate));
    }
}
