package tavolo.domain.verify;

import java.util.Optional;
import tavolo.domain.document.Sha256;

/// What the portal knows of a file by its digest. Every method runs inside a transaction.
public interface KnownPapers {

    /// The paper of which `file` is a revision; empty for a file that the portal never issued, also
    /// for one that was rendered and not yet sealed.
    Optional<KnownPaper> find(Sha256 file);

    /// The act of adhesion whose signed file is `file`; empty for any other file.
    default Optional<KnownAdhesion> adhesion(Sha256 file) {
        return Optional.empty();
    }
}
