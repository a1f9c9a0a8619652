package tavolo.domain.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.signing.ArchiveJob;
import tavolo.domain.signing.RevisionCause;
import tavolo.domain.signing.SignatureLevel;
import tavolo.domain.signing.Stamp;

/// A paper that a side may have, with its revisions.
///
/// @param superseded whether a later edition took its place
/// @param level the least that the parties ask of its signatures
/// @param archive how far it is with being made to last; empty until it is complete
/// @param revisions oldest first
public record PaperLine(
        UUID document,
        InstrumentKind kind,
        int edition,
        boolean superseded,
        Sha256 textDigest,
        Sha256 paperDigest,
        SignatureLevel level,
        Optional<Archiving> archive,
        List<Revision> revisions) {

    public PaperLine {
        revisions = List.copyOf(revisions);
    }

    /// How far a paper is with being made to last.
    ///
    /// @param due when it is done, tried again or renewed
    public record Archiving(ArchiveJob.State state, Instant due) {}

    /// Whether `revision` holds a seal or signature whose time nobody has proven yet: neither with
    /// itself nor by a document time stamp behind it.
    public boolean awaitsTime(Revision revision) {
        boolean wants =
                revision.cause() == RevisionCause.SEALED
                        || revision.cause() == RevisionCause.SIGNED;
        return wants
                && revision.stamp().isEmpty()
                && revisions.stream()
                        .filter(later -> later.number() > revision.number())
                        .noneMatch(Revision::stampsAllBefore);
    }

    /// One stored file of a paper.
    ///
    /// @param size in bytes
    /// @param signer the name of the one who signed this file; empty for a file nobody signed
    /// @param principal the name of the one for whom that person signed; empty when not delegated
    /// @param stamp the time proven with this file; empty if it has none of its own
    public record Revision(
            int number,
            Sha256 sha,
            RevisionCause cause,
            Instant at,
            long size,
            String signer,
            String principal,
            Optional<Stamp> stamp) {

        private boolean stampsAllBefore() {
            return cause == RevisionCause.STAMPED || cause == RevisionCause.AUGMENTED;
        }
    }
}
