package tavolo.persistence.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import tavolo.domain.signing.Revocation;

/// Lists of revoked certificates, signed by the authority that issued them. What was revoked stays
/// listed when its certificate has long ended, since papers outlive certificates. Source: RFC 5280,
/// section 5.
final class RevocationList {

    /// The root is away for most of its life, so its list, empty in good times, holds for long.
    static final Duration ROOT_VALIDITY = Duration.ofDays(400);

    static final Duration ROOT_RENEWED_BEFORE = Duration.ofDays(60);

    /// How long a reader may keep a list of the authority that issues.
    static final Duration VALIDITY = Duration.ofDays(7);

    private final Certifier.Issuer issuer;

    RevocationList(Certifier.Issuer issuer) {
        this.issuer = issuer;
    }

    /// The list of the root, which revoked nothing: an authority that must be revoked is replaced
    /// together with its folder.
    byte[] ofRoot(Instant at) {
        return list(List.of(), at, ROOT_VALIDITY);
    }

    /// The list of the authority that issues.
    byte[] of(List<Revocation> revoked, Instant at) {
        return list(revoked, at, VALIDITY);
    }

    private byte[] list(List<Revocation> revoked, Instant at, Duration validity) {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        try {
            JcaX509v2CRLBuilder builder =
                    new JcaX509v2CRLBuilder(
                            issuer.certificate().getSubjectX500Principal(), Date.from(second));
            builder.setNextUpdate(Date.from(second.plus(validity)));
            for (Revocation one : revoked) {
                builder.addCRLEntry(
                        one.serial(), Date.from(one.at()), RevocationCode.of(one.reason()));
            }
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.certificate()));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(number(at)));
            builder.addExtension(
                    Extension.expiredCertsOnCRL,
                    false,
                    new ASN1GeneralizedTime(issuer.certificate().getNotBefore()));
            return builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.key()))
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | IOException broken) {
            throw new KeysUnavailable("a list of revoked certificates cannot be made", broken);
        }
    }

    /// Grows with time on every node.
    private static BigInteger number(Instant at) {
        return BigInteger.valueOf(at.toEpochMilli());
    }

    /// Until when a list holds.
    static Instant endOf(byte[] list) throws GeneralSecurityException {
        X509CRL read =
                (X509CRL)
                        CertificateFactory.getInstance("X.509")
                                .generateCRL(new ByteArrayInputStream(list));
        return read.getNextUpdate().toInstant();
    }
}
