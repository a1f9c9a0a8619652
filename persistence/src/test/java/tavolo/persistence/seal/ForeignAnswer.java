package tavolo.persistence.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.jcajce.JcaCertificateID;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import tavolo.domain.document.Bytes;

/// Answers of OCSP about devices of a foreign authority. Nothing here is made with the portal's own
/// code.
public final class ForeignAnswer {

    private ForeignAnswer() {}

    /// An answer in DER about `device`, good for a day from `at`.
    ///
    /// @param by who signs it
    /// @param since from when the device was revoked; empty when it was not
    public static Bytes about(
            ForeignAuthority.Device device,
            ForeignAuthority.Device by,
            Instant at,
            Optional<Instant> since) {
        try {
            DigestCalculator digest =
                    new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
            BasicOCSPRespBuilder answer =
                    new JcaBasicOCSPRespBuilder(by.certificate().getPublicKey(), digest);
            answer.addResponse(
                    new JcaCertificateID(
                            digest, device.authority(), device.certificate().getSerialNumber()),
                    status(since),
                    Date.from(at),
                    Date.from(at.plus(Duration.ofDays(1))),
                    null);
            return Bytes.of(
                    new OCSPRespBuilder()
                            .build(
                                    OCSPRespBuilder.SUCCESSFUL,
                                    answer.build(
                                            new JcaContentSignerBuilder("SHA256withRSA")
                                                    .build(by.key()),
                                            new X509CertificateHolder[] {
                                                new JcaX509CertificateHolder(by.certificate())
                                            },
                                            Date.from(at)))
                            .getEncoded());
        } catch (IOException
                | GeneralSecurityException
                | OCSPException
                | OperatorCreationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static CertificateStatus status(Optional<Instant> since) {
        return since.<CertificateStatus>map(
                        from -> new RevokedStatus(Date.from(from), CRLReason.keyCompromise))
                .orElse(CertificateStatus.GOOD);
    }
}
