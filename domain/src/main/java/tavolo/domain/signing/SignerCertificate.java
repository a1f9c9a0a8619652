package tavolo.domain.signing;

import java.util.List;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;

/// A signer's X.509 certificate in DER with the certificates that vouch for it.
///
/// @param certificate the signer's own
/// @param authorities the issuer first, the root last
public record SignerCertificate(Bytes certificate, List<Bytes> authorities) {

    public SignerCertificate {
        authorities = List.copyOf(authorities);
    }

    /// The digest of the signer's own certificate.
    public Sha256 digest() {
        return certificate.digest();
    }
}
