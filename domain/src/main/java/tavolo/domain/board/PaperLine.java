package tavolo.domain.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.signing.RevisionCause;

/// A paper that a side may have, with its revisions.
///
/// @param superseded whether a later edition took its place
/// @param revisions oldest first
public record PaperLine(
        UUID document,
        InstrumentKind kind,
        int edition,
        boolean superseded,
        Sha256 textDigest,
        Sha256 paperDigest,
        List<Revision> revisions) {

    public PaperLine {
        revisions = List.copyOf(revisions);
    }

    /// One stored file of a paper.
    ///
    /// @param size in bytes
    /// @param signer the name of the one who signed this file; empty for a file nobody signed
    /// @param principal the name of the one for whom that person signed; empty when not delegated
    public record Revision(
            int number,
            Sha256 sha,
            RevisionCause cause,
            Instant at,
            long size,
            String signer,
            String principal) {}
}
