package tavolo.persistence.seal;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.signing.Stamp;

/// Reads what the validator says of time stamps.
final class ProvenTime {

    /// A time stamp whose certificate ended, or whose status nobody tells, proves nothing any more,
    /// but is not wrong: the signature then stands without it.
    private static final Set<SubIndication> ONLY_OLD =
            EnumSet.of(
                    SubIndication.EXPIRED,
                    SubIndication.OUT_OF_BOUNDS_NO_POE,
                    SubIndication.OUT_OF_BOUNDS_NOT_REVOKED,
                    SubIndication.NO_POE,
                    SubIndication.TRY_LATER,
                    SubIndication.REVOCATION_OUT_OF_BOUNDS_NO_POE,
                    SubIndication.CRYPTO_CONSTRAINTS_FAILURE_NO_POE);

    private ProvenTime() {}

    /// The earliest right time stamp over `signature`; empty if there is none.
    static Optional<Stamp> of(SignatureWrapper signature, SimpleReport report) {
        return signature.getTimestampList().stream()
                .filter(time -> hasPassed(time, report))
                .min(Comparator.comparing(TimestampWrapper::getProductionTime))
                .map(time ->
                        new Stamp(time.getProductionTime().toInstant(), authority(time), false));
    }

    /// Whether none of the time stamps is wrong.
    static boolean areRight(List<TimestampWrapper> times, SimpleReport report) {
        return times.stream().allMatch(time -> hasPassed(time, report) || isOnlyOld(time, report));
    }

    private static boolean isOnlyOld(TimestampWrapper time, SimpleReport report) {
        SubIndication why = report.getSubIndication(time.getId());
        return time.isSignatureIntact() && why != null && ONLY_OLD.contains(why);
    }

    private static boolean hasPassed(TimestampWrapper time, SimpleReport report) {
        return switch (report.getIndication(time.getId())) {
            case PASSED, TOTAL_PASSED -> true;
            case FAILED, TOTAL_FAILED, INDETERMINATE, NO_SIGNATURE_FOUND -> false;
        };
    }

    private static String authority(TimestampWrapper time) {
        CertificateWrapper signer = time.getSigningCertificate();
        return signer == null ? "" : Objects.requireNonNullElse(signer.getCommonName(), "");
    }
}
