package tavolo.persistence.seal;

import java.security.cert.CertificateEncodingException;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Authority;

/// Tells the administrator about the portal's own certificate authority.
final class PortalAuthority implements Authority {

    private final PortalKeys keys;

    PortalAuthority(PortalKeys keys) {
        this.keys = keys;
    }

    @Override
    public Facts facts() {
        Bytes root = encoded();
        return new Facts(
                keys.root().getSubjectX500Principal().getName(),
                root.digest(),
                keys.root().getNotAfter().toInstant(),
                keys.keptIn(),
                keys.hasGivenSecret(),
                root);
    }

    private Bytes encoded() {
        try {
            return Bytes.of(keys.root().getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("a certificate in use has bytes", impossible);
        }
    }
}
