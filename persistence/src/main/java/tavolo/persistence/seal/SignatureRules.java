package tavolo.persistence.seal;

import eu.europa.esig.dss.diagnostic.CertificateRevocationWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.Stamp;
import tavolo.domain.signing.Standing;

/// Translates what the validator says about one signature.
final class SignatureRules {

    /// How far a signature may lie in the future of this node's clock.
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(1);

    private final Anchors anchors;
    private final Answers answers;
    private final Instant now;

    SignatureRules(Anchors anchors, Answers answers, Instant now) {
        this.anchors = anchors;
        this.answers = answers;
        this.now = now;
    }

    /// Why the signature did not pass; empty when it did.
    Set<Finding> findings(SignatureWrapper signature) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        finding(signature, report(signature)).ifPresent(findings::add);
        if (Examination.claimedAt(signature).isAfter(now.plus(CLOCK_TOLERANCE))) {
            findings.add(Finding.TIME_IMPOSSIBLE);
        }
        if (anchors.isWithdrawn(signature, provenTime(signature).map(Stamp::at).orElse(now))) {
            findings.add(Finding.AUTHORITY_UNKNOWN);
        }
        if (standsOnWithdrawnTime(signature)) {
            findings.add(Finding.TIME_STAMP_WRONG);
        }
        if (isRevokedBefore(signature)) {
            findings.add(Finding.CERTIFICATE_REVOKED);
        }
        if (anchors.isOutdated(signature, now)) {
            findings.add(Finding.LISTS_OUTDATED);
        }
        return findings;
    }

    /// Whether the newest word of another authority is that it revoked the certificate before the
    /// signature is proven to have existed. The validator may believe somebody else, whose word
    /// came with the file.
    private boolean isRevokedBefore(SignatureWrapper signature) {
        return !anchors.isPortal(signature)
                && Standings.of(signature) instanceof Standing.Revoked(Instant since, _)
                && provenTime(signature).filter(stamp -> stamp.at().isBefore(since)).isEmpty();
    }

    /// The answers that count for `signature`.
    private SimpleReport report(SignatureWrapper signature) {
        return anchors.isPortal(signature) ? answers.portal() : answers.outside();
    }

    /// The earliest right time stamp over `signature`, of an authority that might give it then;
    /// empty if there is none.
    Optional<Stamp> provenTime(SignatureWrapper signature) {
        return ProvenTime.of(granted(signature.getTimestampList()), report(signature));
    }

    /// Whether none of the time stamps `times` over `signature` is wrong. Of one that was made
    /// elsewhere no more is asked than that it fits, since its authority need not be known here.
    boolean areRight(SignatureWrapper signature, List<TimestampWrapper> times) {
        return anchors.isPortal(signature)
                ? ProvenTime.areRight(times, report(signature))
                        && granted(times).size() == times.size()
                : times.stream()
                        .allMatch(time ->
                                time.isMessageImprintDataIntact() && time.isSignatureIntact());
    }

    /// Those of `times` whose authority might give them.
    private List<TimestampWrapper> granted(List<TimestampWrapper> times) {
        return times.stream().filter(time -> !anchors.isWithdrawn(time)).toList();
    }

    /// Whether `signature` stands only since a time was proven by an authority that might not: its
    /// certificate ended since, or was revoked.
    private boolean standsOnWithdrawnTime(SignatureWrapper signature) {
        List<TimestampWrapper> times = signature.getTimestampList();
        CertificateWrapper signer = signature.getSigningCertificate();
        return granted(times).size() < times.size()
                && provenTime(signature).isEmpty()
                && signer != null
                && (signer.getNotAfter().toInstant().isBefore(now)
                        || signer.getCertificateRevocationData().stream()
                                .anyMatch(CertificateRevocationWrapper::isRevoked));
    }

    private static Optional<Finding> finding(SignatureWrapper signature, SimpleReport report) {
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
                    isChanged(signature)
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
            case CRYPTO_CONSTRAINTS_FAILURE, CRYPTO_CONSTRAINTS_FAILURE_NO_POE ->
                    Finding.ALGORITHM_WEAK;
            case CHAIN_CONSTRAINTS_FAILURE,
                    POLICY_PROCESSING_ERROR,
                    SIGNATURE_POLICY_NOT_AVAILABLE,
                    TIMESTAMP_ORDER_FAILURE,
                    OUT_OF_BOUNDS_NOT_REVOKED,
                    REVOCATION_OUT_OF_BOUNDS_NO_POE,
                    NO_POE,
                    TRY_LATER,
                    SIGNED_DATA_NOT_FOUND ->
                    Finding.NO_CLEAR_ANSWER;
        };
    }

    private static boolean isChanged(SignatureWrapper signature) {
        PDFRevisionWrapper revision = signature.getPDFRevision();
        return revision != null
                && (revision.arePdfModificationsDetected()
                        || revision.arePdfObjectModificationsDetected());
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
