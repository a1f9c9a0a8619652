package tavolo.domain.signing;

import java.time.Instant;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;

/// The portal's own certificate authority, which vouches for the seal and for every person's
/// short-lived certificate. Published so that anybody can check a paper without the portal.
public interface Authority {

    /// The facts shown on the administration page.
    Facts facts();

    /// What there is to know about the authority.
    ///
    /// @param subject the name in the root certificate
    /// @param fingerprint the digest of the root certificate
    /// @param validUntil the end of the root certificate
    /// @param keptIn where the keys are kept, as text for the administrator
    /// @param hasGivenSecret whether the secret that opens the keys was given by the operator
    ///   rather than generated beside them
    /// @param root the root certificate in DER
    record Facts(
            String subject,
            Sha256 fingerprint,
            Instant validUntil,
            String keptIn,
            boolean hasGivenSecret,
            Bytes root) {}
}
