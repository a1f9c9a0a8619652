package tavolo.persistence.seal;

import eu.europa.esig.dss.diagnostic.CertificateRevocationWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlOID;
import eu.europa.esig.dss.enumerations.ExtendedKeyUsage;
import eu.europa.esig.dss.enumerations.RevocationType;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Standing;

/// Reads what the validator found of the revocation of a signer's certificate: the newest word of
/// who may give it, wherever it was found.
final class Standings {

    private Standings() {}

    static Standing of(SignatureWrapper signature) {
        CertificateWrapper signer = signature.getSigningCertificate();
        return signer == null
                ? new Standing.Unknown()
                : signer.getCertificateRevocationData().stream()
                        .filter(word -> isGivenByItsAuthority(word, signer))
                        .max(Comparator.comparing(Standings::asOf))
                        .map(Standings::said)
                        .orElseGet(Standing.Unknown::new);
    }

    private static Standing said(CertificateRevocationWrapper word) {
        if (!word.isRevoked()) {
            return word.isKnown()
                    ? new Standing.Good(asOf(word), kept(word))
                    : new Standing.Unknown();
        }
        return new Standing.Revoked(
                Optional.ofNullable(word.getRevocationDate())
                        .map(Date::toInstant)
                        .orElse(Instant.EPOCH),
                kept(word));
    }

    private static Standing.Word kept(CertificateRevocationWrapper word) {
        return new Standing.Word(
                word.getRevocationType() == RevocationType.OCSP
                        ? Standing.Source.OCSP
                        : Standing.Source.CRL,
                Bytes.of(Objects.requireNonNull(word.getBinaries())));
    }

    private static Instant asOf(CertificateRevocationWrapper word) {
        return Optional.ofNullable(word.getThisUpdate())
                .or(() -> Optional.ofNullable(word.getProductionDate()))
                .map(Date::toInstant)
                .orElse(Instant.EPOCH);
    }

    /// Whether it is signed by the authority that issued `signer`, or by a certificate that this
    /// one issued to sign answers. Source: RFC 6960, section 4.2.2.2; RFC 5280, section 6.3.3.
    private static boolean isGivenByItsAuthority(
            CertificateRevocationWrapper word, CertificateWrapper signer) {
        CertificateWrapper by = word.getSigningCertificate();
        CertificateWrapper authority = signer.getSigningCertificate();
        return word.isSignatureIntact()
                && word.isSignatureValid()
                && by != null
                && authority != null
                && (isSame(by, authority)
                        || (isSame(by.getSigningCertificate(), authority)
                                && by.getExtendedKeyUsages().stream()
                                        .map(XmlOID::getValue)
                                        .anyMatch(ExtendedKeyUsage.OCSP_SIGNING.getOid()::equals)));
    }

    private static boolean isSame(@Nullable CertificateWrapper one, CertificateWrapper other) {
        return one != null && Objects.equals(one.getId(), other.getId());
    }
}
