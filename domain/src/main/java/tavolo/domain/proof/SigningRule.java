package tavolo.domain.proof;

import java.util.Optional;
import tavolo.domain.party.OrganisationId;

/// The store of what organisations demand of their signatories. Every method runs inside a
/// transaction of [tavolo.domain.Transactions].
public interface SigningRule {

    /// Whether `organisation` demands more than a password; empty while it has not said.
    Optional<Boolean> demandsStrongProof(OrganisationId organisation);

    /// Stores what `organisation` demands.
    void demand(OrganisationId organisation, boolean strong);
}
