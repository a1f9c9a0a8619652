package tavolo.domain.signing;

import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.SignatoryId;

/// Who has taken which paper away. Runs inside a transaction.
public interface Leases {

    /// The newest lease of the paper, which may have ended; empty if it was given back.
    Optional<Lease> of(UUID document);

    /// Keeps `lease` in place of any other of the same paper.
    void take(Lease lease);

    /// Gives the paper back; harmless when `signatory` does not have it.
    void giveBack(UUID document, SignatoryId signatory);
}
