package tavolo.persistence.seal;

import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.SignerCertificate;

/// The portal's own keys and certificates, open for use. The root's key is not among them.
///
/// @param root the root of everything that is signed from now on
/// @param formerRoots roots of earlier days, under which nothing new is signed
/// @param rootCrl what the root revoked, signed by it
/// @param custody where the keys are kept
record PortalKeys(
        X509Certificate root,
        List<X509Certificate> formerRoots,
        Pair issuing,
        Pair seal,
        Pair time,
        Bytes rootCrl,
        Custody custody) {

    PortalKeys {
        formerRoots = List.copyOf(formerRoots);
    }

    /// A private key and its certificate.
    record Pair(PrivateKey key, X509Certificate certificate) {}

    /// How the keys are kept.
    ///
    /// @param place as text for the administrator
    /// @param token the hardware that keeps the key that issues, as text; empty for the same place
    /// @param hasGivenSecret whether the operator gave the secret that opens them
    /// @param rootIsOffline whether the root's key is away from this machine
    record Custody(
            String place, Optional<String> token, boolean hasGivenSecret, boolean rootIsOffline) {}

    Certifier.Issuer issuer() {
        return new Certifier.Issuer(issuing.certificate(), issuing.key());
    }

    /// The roots that are trusted, the present one first.
    List<X509Certificate> anchors() {
        List<X509Certificate> all = new ArrayList<>(List.of(root));
        all.addAll(formerRoots);
        return all;
    }

    /// A certificate issued here, with what vouches for it.
    SignerCertificate chain(X509Certificate certificate) {
        return new SignerCertificate(
                encoded(certificate), List.of(encoded(issuing.certificate()), encoded(root)));
    }

    static Bytes encoded(X509Certificate certificate) {
        try {
            return Bytes.of(certificate.getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("a certificate in use has bytes", impossible);
        }
    }
}
