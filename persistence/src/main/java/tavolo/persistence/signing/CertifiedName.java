package tavolo.persistence.signing;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/// The name that a certificate gives its holder, which is the one that a signature proves: people's
/// names in the portal may change later.
public final class CertifiedName {

    private CertifiedName() {}

    /// The common name in the stored certificate.
    ///
    /// @param der in DER
    /// @throws IllegalStateException if it is no certificate or names nobody
    public static String in(byte[] der) {
        try {
            X509Certificate certificate =
                    (X509Certificate)
                            CertificateFactory.getInstance("X.509")
                                    .generateCertificate(new ByteArrayInputStream(der));
            return new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(Rdn::getValue)
                            .map(Object::toString)
                            .findFirst()
                            .orElseThrow(() ->
                                    new IllegalStateException(
                                            "a signer's certificate without a name"));
        } catch (CertificateException | InvalidNameException broken) {
            throw new IllegalStateException("a stored certificate cannot be read", broken);
        }
    }
}
