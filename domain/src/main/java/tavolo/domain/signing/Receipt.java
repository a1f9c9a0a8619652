package tavolo.domain.signing;

import java.time.Instant;
import java.util.UUID;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.document.Sha256;

/// The confirmation of a signature.
///
/// @param document the paper that was signed
/// @param revision the file that ends with this signature
/// @param signedAt the time that the signature claims
/// @param stillMissing how many signatures this paper still waits for, reserves to lift included
/// @param state where the whole agreement stands now
/// @param isVouchedFor whether it is known that the certificate was not revoked: of the portal's
///   own it always is
public record Receipt(
        UUID document,
        Sha256 revision,
        Instant signedAt,
        int stillMissing,
        AgreementState state,
        boolean isVouchedFor) {

    /// The same for a signature whose authority has spoken for it.
    Receipt vouchedFor() {
        return new Receipt(document, revision, signedAt, stillMissing, state, true);
    }
}
