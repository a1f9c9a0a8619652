package tavolo.persistence.seal;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tavolo.domain.signing.Finding;

/// Translates what the validator says about one signature.
final class SignatureRules {

    private SignatureRules() {}

    /// Why the signature did not pass; empty when it did.
    static Optional<Finding> finding(SignatureWrapper signature, SimpleReport report) {
        if (!signature.isSignatureIntact() || !signature.isSignatureValid()) {
            return Optional.of(Finding.SIGNATURE_BROKEN);
        }
        return switch (report.getIndication(signature.getId())) {
            case TOTAL_PASSED, PASSED -> Optional.empty();
            case TOTAL_FAILED, FAILED, INDETERMINATE, NO_SIGNATURE_FOUND ->
                    Optional.of(reason(signature, report.getSubIndication(signature.getId())));
        };
    }

    private static Finding reason(SignatureWrapper signature, @Nullable SubIndication why) {
        if (why == null) {
            return Finding.NO_CLEAR_ANSWER;
        }
        return switch (why) {
            case HASH_FAILURE, SIG_CRYPTO_FAILURE -> Finding.SIGNATURE_BROKEN;
            case FORMAT_FAILURE ->
                    signature.getPDFRevision().arePdfModificationsDetected()
                                    || signature
                                            .getPDFRevision()
                                            .arePdfObjectModificationsDetected()
                            ? Finding.CHANGED_AFTER_SIGNING
                            : Finding.FORMAT_NOT_ACCEPTED;
            case NO_CERTIFICATE_CHAIN_FOUND,
                    NO_CERTIFICATE_CHAIN_FOUND_NO_POE,
                    NO_SIGNING_CERTIFICATE_FOUND,
                    CERTIFICATE_CHAIN_GENERAL_FAILURE ->
                    Finding.AUTHORITY_UNKNOWN;
            case SIG_CONSTRAINTS_FAILURE ->
                    isClaimedWithinCertificate(signature)
                            ? Finding.FORMAT_NOT_ACCEPTED
                            : Finding.TIME_IMPOSSIBLE;
            case EXPIRED, NOT_YET_VALID, OUT_OF_BOUNDS_NO_POE -> Finding.TIME_IMPOSSIBLE;
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> Finding.CERTIFICATE_REVOKED;
            case CHAIN_CONSTRAINTS_FAILURE,
                    CRYPTO_CONSTRAINTS_FAILURE,
                    POLICY_PROCESSING_ERROR,
                    SIGNATURE_POLICY_NOT_AVAILABLE,
                    TIMESTAMP_ORDER_FAILURE,
                    OUT_OF_BOUNDS_NOT_REVOKED,
                    REVOCATION_OUT_OF_BOUNDS_NO_POE,
                    CRYPTO_CONSTRAINTS_FAILURE_NO_POE,
                    NO_POE,
                    TRY_LATER,
                    SIGNED_DATA_NOT_FOUND ->
                    Finding.NO_CLEAR_ANSWER;
        };
    }

    private static boolean isClaimedWithinCertificate(SignatureWrapper signature) {
        CertificateWrapper signer = signature.getSigningCertificate();
        if (signer == null || signature.getClaimedSigningTime() == null) {
            return false;
        }
        Instant claimed = signature.getClaimedSigningTime().toInstant();
        return !claimed.isBefore(signer.getNotBefore().toInstant())
                && !claimed.isAfter(signer.getNotAfter().toInstant());
    }
}
