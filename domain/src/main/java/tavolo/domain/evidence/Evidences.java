package tavolo.domain.evidence;

import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Visibility;

/// The port to what proves an agreement. Each question is asked for somebody's eyes, and the query
/// itself leaves out what those eyes may not see. Its methods run inside a transaction.
public interface Evidences {

    /// What there is to prove; empty if there is no such agreement or `eyes` may not see it.
    Optional<EvidenceCase> find(AgreementId id, Visibility eyes);

    /// Facts of the chain of `id` behind number `after` and up to `last`, in order, at most
    /// `limit`; none if `eyes` may not see the agreement.
    List<ChainLine> facts(AgreementId id, Visibility eyes, long after, long last, int limit);

    /// The bytes whose digest is `sha`, verified while reading.
    ///
    /// @throws IllegalStateException if they are missing or do not match the digest
    byte[] bytes(Sha256 sha);
}
