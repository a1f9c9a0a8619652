package tavolo.domain.signing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;

/// A signature that a signatory gave on a paper.
///
/// @param revision the file that ends with this signature; for an envelope the file inside it
/// @param parent the file on which it builds; for an envelope again the file inside it
/// @param certificate the signer's certificate in DER
/// @param claimedAt the time that the signature claims: by the portal's clock, or by the clock of
///   the signer's device
/// @param envelope the file that holds the signature when it is not inside the paper
public record GivenSignature(
        SignatoryId signatory,
        UUID document,
        Sha256 revision,
        Sha256 parent,
        Bytes certificate,
        Instant claimedAt,
        SignatureMeans means,
        Optional<Sha256> envelope) {

    public GivenSignature {
        if (envelope.isPresent() != (means == SignatureMeans.P7M)) {
            throw new IllegalArgumentException("an envelope goes with P7M only, was " + means);
        }
    }

    /// A signature made here.
    public GivenSignature(
            SignatoryId signatory,
            UUID document,
            Sha256 revision,
            Sha256 parent,
            Bytes certificate,
            Instant claimedAt) {
        this(
                signatory,
                document,
                revision,
                parent,
                certificate,
                claimedAt,
                SignatureMeans.FEA,
                Optional.empty());
    }

    /// The same signature on the stored document `id`.
    GivenSignature on(UUID id) {
        return new GivenSignature(
                signatory, id, revision, parent, certificate, claimedAt, means, envelope);
    }
}
