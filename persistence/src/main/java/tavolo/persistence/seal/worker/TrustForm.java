package tavolo.persistence.seal.worker;

import java.io.ByteArrayOutputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import tavolo.domain.document.Bytes;
import tavolo.persistence.seal.PortalTrust;

/// What is judged by, as it travels to the judging process.
final class TrustForm {

    private TrustForm() {}

    /// `certificates` in DER, one behind the other.
    static Bytes of(List<X509Certificate> certificates) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            for (X509Certificate root : certificates) {
                all.writeBytes(root.getEncoded());
            }
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("a certificate in use has bytes", impossible);
        }
        return Bytes.of(all.toByteArray());
    }

    /// The present lists of what was revoked, in DER, one behind the other.
    static Bytes lists(PortalTrust trust) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        trust.lists().get().forEach(list -> all.writeBytes(list.toArray()));
        return Bytes.of(all.toByteArray());
    }
}
