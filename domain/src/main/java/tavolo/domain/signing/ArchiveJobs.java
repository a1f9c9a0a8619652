package tavolo.domain.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The store of what is to be made to last. Every method runs inside a transaction.
public interface ArchiveJobs {

    /// Enlists finished papers that are not enlisted, at most `limit`: those of which every
    /// signature was given and judged valid. Each is due `grace` after its last signature. Returns
    /// how many.
    int enlist(Duration grace, int limit);

    /// The jobs that are due at `now`, the longest due first.
    List<ArchiveJob> due(Instant now, int limit);

    /// Stores `changed` in place of the row of the same document and version. False if another node
    /// changed it first.
    boolean change(ArchiveJob changed);

    /// The job of a document; empty if it is not enlisted.
    Optional<ArchiveJob> find(UUID document);
}
