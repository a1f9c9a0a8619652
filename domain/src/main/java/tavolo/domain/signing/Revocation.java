package tavolo.domain.signing;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PersonId;

/// A person's certificate that counts no more. Signatures whose time is proven to lie before `at`
/// stay valid.
///
/// @param certificate the digest of the certificate
/// @param serial its number at the portal's authority
/// @param at from when on it does not count, to the second
/// @param by who revoked it
/// @param reason in the words of who revoked it, not blank, at most 500 characters
public record Revocation(
        Sha256 certificate, BigInteger serial, Instant at, PersonId by, String reason) {

    public static final int LONGEST_REASON = 500;

    public Revocation {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "a reason has 1 to %d characters, this one has %d"
                            .formatted(LONGEST_REASON, reason.length()));
        }
    }

    /// The revocation of `certificate`, in DER.
    static Revocation of(Bytes certificate, Instant at, PersonId by, String reason) {
        return new Revocation(
                certificate.digest(),
                serialOf(certificate),
                at.truncatedTo(ChronoUnit.SECONDS),
                by,
                reason);
    }

    private static BigInteger serialOf(Bytes certificate) {
        try {
            X509Certificate read =
                    (X509Certificate)
                            CertificateFactory.getInstance("X.509")
                                    .generateCertificate(
                                            new ByteArrayInputStream(certificate.toArray()));
            return read.getSerialNumber();
        } catch (CertificateException broken) {
            throw new IllegalArgumentException("no certificate", broken);
        }
    }
}
