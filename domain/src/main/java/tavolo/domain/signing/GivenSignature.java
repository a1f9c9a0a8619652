package tavolo.domain.signing;

import java.time.Instant;
import java.util.UUID;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;

/// A signature that a signatory gave on a paper.
///
/// @param revision the file that ends with this signature
/// @param parent the file on which it builds
/// @param certificate the signer's certificate in DER
/// @param claimedAt the time that the signature claims, by the portal's clock
public record GivenSignature(
        SignatoryId signatory,
        UUID document,
        Sha256 revision,
        Sha256 parent,
        Bytes certificate,
        Instant claimedAt) {

    /// The same signature on the stored document `id`.
    GivenSignature on(UUID id) {
        return new GivenSignature(signatory, id, revision, parent, certificate, claimedAt);
    }
}
