package tavolo.persistence.seal;

import eu.europa.esig.dss.alert.ExceptionOnStatusAlert;
import eu.europa.esig.dss.alert.LogOnStatusAlert;
import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Archive;
import tavolo.persistence.paper.PaperGate;
import tavolo.persistence.seal.trust.TrustBundle;

/// Extends papers to PAdES B-LTA with DSS, with lists of revoked certificates that are signed at
/// that moment. What is missing or invalid stops it. A certificate that was revoked, or that ended
/// before the time of its signature was proven, stops nothing: that one signature falls, as the
/// archived lists then show, and those of the others are made to last.
final class DssArchive implements Archive {

    private static final Logger LOG = LoggerFactory.getLogger(DssArchive.class);

    /// How long before its end a time stamp is renewed.
    private static final Duration RENEWED_BEFORE = Duration.ofDays(90);

    private final PortalTrust trust;
    private final Supplier<TrustBundle> outside;
    private final Pades pades;
    private final PaperGate gate;

    /// @param trust anchors, and lists as they are at the moment of each request
    DssArchive(PortalTrust trust, Supplier<TrustBundle> outside, Pades pades, PaperGate gate) {
        this.trust = trust;
        this.outside = outside;
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
        CommonCertificateVerifier verifier = new Anchors(trust, outside.get()).verifier();
        verifier.setAlertOnRevokedCertificate(new LogOnStatusAlert());
        verifier.setAlertOnExpiredCertificate(new LogOnStatusAlert());
        verifier.setAlertOnMissingRevocationData(new ExceptionOnStatusAlert());
        verifier.setAlertOnInvalidTimestamp(new ExceptionOnStatusAlert());
        verifier.setAlertOnInvalidSignature(new ExceptionOnStatusAlert());
        return verifier;
    }
}
