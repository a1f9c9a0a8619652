package tavolo.domain.audit;

import java.util.Optional;
import java.util.UUID;

/// The port that reads a whole chain of facts and computes every hash anew.
public interface ChainCheck {

    /// The verdict over a chain as it stands now; facts may be appended meanwhile. A chain to which
    /// nothing was ever appended is whole, with length 0. Runs inside a transaction.
    ///
    /// @param chain the agreement; empty for the chain of everything else
    ChainVerdict verify(Optional<UUID> chain);
}
