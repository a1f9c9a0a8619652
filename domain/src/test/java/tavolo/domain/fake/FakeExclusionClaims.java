package tavolo.domain.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.RemarkFile;
import tavolo.domain.claim.Claim;
import tavolo.domain.claim.ClaimId;
import tavolo.domain.claim.ClaimState;
import tavolo.domain.claim.ExclusionClaims;

/// Claims in memory.
public final class FakeExclusionClaims implements ExclusionClaims {

    private final FakeTransactions transactions;
    private final Map<ClaimId, Claim> rows;
    private final Map<ClaimId, List<RemarkFile>> files;

    public FakeExclusionClaims(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
        this.files = transactions.table();
    }

    @Override
    public void add(Claim claim) {
        transactions.require();
        if (rows.putIfAbsent(claim.id(), claim) != null) {
            throw new IllegalStateException("claimed before, was " + claim.id());
        }
    }

    @Override
    public void enclose(ClaimId claim, List<RemarkFile> some) {
        transactions.require();
        if (files.putIfAbsent(claim, List.copyOf(some)) != null) {
            throw new IllegalStateException("enclosed before, was " + claim);
        }
    }

    /// What proves `claim`.
    public List<RemarkFile> files(ClaimId claim) {
        return files.getOrDefault(claim, List.of());
    }

    @Override
    public Optional<Claim> find(AgreementId agreement, ClaimId id) {
        transactions.require();
        return Optional.ofNullable(rows.get(id))
                .filter(claim -> claim.agreement().equals(agreement));
    }

    @Override
    public List<Claim> of(AgreementId agreement) {
        transactions.require();
        return rows.values().stream().filter(claim -> claim.agreement().equals(agreement)).toList();
    }

    @Override
    public void settle(Claim settled) {
        transactions.require();
        Claim before = rows.put(settled.id(), settled);
        if (before == null || before.state() != ClaimState.OPEN) {
            throw new IllegalStateException("the claim is settled: " + settled.id());
        }
    }
}
