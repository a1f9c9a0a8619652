package tavolo.domain.board;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
/// @param envelopes those that lie beside it, in the order in which they were made
/// @param away who has taken it away to sign it elsewhere; may have ended
public record PaperLine(
        UUID document,
        InstrumentKind kind,
        int edition,
        boolean superseded,
        Sha256 textDigest,
        Sha256 paperDigest,
        SignatureLevel level,
        Optional<Archiving> archive,
        List<Revision> revisions,
        List<Envelope> envelopes,
        Optional<Away> away) {

    public PaperLine {
        revisions = List.copyOf(revisions);
        envelopes = List.copyOf(envelopes);
    }

    /// How far a paper is with being made to last.
    ///
    /// @param due when it is done, tried again or renewed
    /// @param note why it failed last, in English; empty if it did not
    public record Archiving(ArchiveJob.State state, Instant due, String note) {}

    /// A signature that lies in an envelope of its own around a file of the paper.
    ///
    /// @param sha of the envelope
    /// @param revision the number of the file inside
    /// @param file SHA-256 of the file inside
    /// @param judgedAt when it was judged; empty before
    /// @param verdict what the judgement found, as in [SignatoryLine]
    public record Envelope(
            Sha256 sha,
            int revision,
            Sha256 file,
            String signer,
            String principal,
            Optional<Instant> judgedAt,
            String verdict) {}

    /// Somebody signs the paper elsewhere.
    public record Away(String signer, Instant until) {}

    /// The files around which several envelopes lie: their signatures can be put together.
    public List<Sha256> signedApart() {
        Map<Sha256, Set<Sha256>> around = new LinkedHashMap<>();
        envelopes.forEach(
                each -> around.computeIfAbsent(each.file(), _ -> new HashSet<>()).add(each.sha()));
        return around.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Whether `revision` holds a seal or signature whose time nobody has proven yet: neither with
    /// itself nor by a document time stamp behind it.
    public boolean awaitsTime(Revision revision) {
        return RevisionCause.AWAITING_TIME.contains(revision.cause())
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
            return RevisionCause.PROVING_TIME.contains(cause);
        }
    }
}
