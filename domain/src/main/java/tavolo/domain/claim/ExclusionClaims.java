package tavolo.domain.claim;

import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.RemarkFile;

/// The store of claims that time should not count. Claims are only added and settled, never changed
/// otherwise or removed. Every method runs inside a transaction of [tavolo.domain.Transactions],
/// whose caller knows that the agreement may be seen.
public interface ExclusionClaims {

    /// Adds an open claim.
    void add(Claim claim);

    /// Keeps what proves a claim that was just added; once.
    void enclose(ClaimId claim, List<RemarkFile> files);

    /// The claim with `id` on the agreement.
    Optional<Claim> find(AgreementId agreement, ClaimId id);

    /// All claims on the agreement, in the order in which they were made.
    List<Claim> of(AgreementId agreement);

    /// Stores that a claim is settled, which it was not before.
    void settle(Claim settled);
}
