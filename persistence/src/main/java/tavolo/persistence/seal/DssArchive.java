package tavolo.persistence.seal;

import eu.europa.esig.dss.alert.ExceptionOnStatusAlert;
import eu.europa.esig.dss.alert.LogOnStatusAlert;
import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Archive;
import tavolo.persistence.paper.PaperGate;
import tavolo.persistence.seal.trust.StatusAnswers;
import tavolo.persistence.seal.trust.StatusInquiry;
import tavolo.persistence.seal.trust.TrustBundle;

/// Extends papers to PAdES B-LTA with DSS, with lists of revoked certificates that are signed at
/// that moment, and for certificates of others with what their authorities say then. What is
/// missing or invalid stops it. A certificate that was revoked, or that ended before the time of
/// its signature was proven, stops nothing: that one signature falls, as the archived lists then
/// show, and those of the others are made to last.
final class DssArchive implements Archive {

    private static final Logger LOG = LoggerFactory.getLogger(DssArchive.class);

    /// How long before its end a time stamp is renewed.
    private static final Duration RENEWED_BEFORE = Duration.ofDays(90);

    private final Trusted trusted;
    private final Pades pades;
    private final PaperGate gate;

    /// Whom to trust, and who is asked what became of certificates.
    ///
    /// @param portal anchors, and lists as they are at the moment of each request
    /// @param outside authorities of signatures made elsewhere
    /// @param inquiry asks those authorities
    record Trusted(PortalTrust portal, Supplier<TrustBundle> outside, StatusInquiry inquiry) {}

    DssArchive(Trusted trusted, Pades pades, PaperGate gate) {
        this.trusted = trusted;
        this.pades = pades;
        this.gate = gate;
    }

    @Override
    public Archived augment(byte[] file) {
        TimeAuthorities.Asked time = pades.ask();
        try {
            byte[] next =
                    DSSUtils.toByteArray(
                            pades.extending(verifier(), time)
                                    .extendDocument(Pades.document(file), parameters()));
            List<String> broken = gate.brokenRules(next);
            if (!broken.isEmpty()) {
                return new Archived.Refused("PDF/A or PDF/UA is broken: " + broken.getFirst());
            }
            return new Archived.Done(
                    Bytes.of(next), time.stamp().orElseThrow(), renewBy(time.endsAt()));
        } catch (NoTimeStamp none) {
            return new Archived.NoTime();
        } catch (AlertException | DSSException refused) {
            LOG.warn("A paper cannot be made to last: {}", refused.getClass().getSimpleName());
            return new Archived.Refused(String.valueOf(refused.getMessage()));
        }
    }

    private static Instant renewBy(Instant end) {
        return end.minus(RENEWED_BEFORE);
    }

    private static PAdESSignatureParameters parameters() {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LTA);
        parameters.getArchiveTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.getArchiveTimestampParameters().setContentSize(Pades.SIGNATURE_BYTES);
        return parameters;
    }

    private CommonCertificateVerifier verifier() {
        Anchors anchors =
                new Anchors(trusted.portal(), trusted.outside().get(), StatusAnswers::none);
        CommonCertificateVerifier verifier = anchors.verifier();
        verifier.setOcspSource(
                (asked, issuer) -> trusted.inquiry().answer(asked, issuer).orElse(null));
        verifier.setCrlSource(nearest(anchors.lists(), trusted.inquiry()));
        verifier.setAlertOnRevokedCertificate(new LogOnStatusAlert());
        verifier.setAlertOnExpiredCertificate(new LogOnStatusAlert());
        verifier.setAlertOnMissingRevocationData(new ExceptionOnStatusAlert());
        verifier.setAlertOnInvalidTimestamp(new ExceptionOnStatusAlert());
        verifier.setAlertOnInvalidSignature(new ExceptionOnStatusAlert());
        return verifier;
    }

    /// The lists that are at hand, and where there is none the one that a certificate names.
    private static RevocationSource<CRL> nearest(
            RevocationSource<CRL> atHand, StatusInquiry inquiry) {
        return (asked, issuer) -> {
            RevocationToken<CRL> known = atHand.getRevocationToken(asked, issuer);
            return known == null ? inquiry.list(asked, issuer).orElse(null) : known;
        };
    }
}
