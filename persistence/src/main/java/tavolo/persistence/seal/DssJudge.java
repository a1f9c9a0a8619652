package tavolo.persistence.seal;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.Judge;
import tavolo.domain.signing.JudgedSignature;
import tavolo.domain.signing.Verdict;

/// Judges with DSS and adds the rules that it lacks: R0 the file begins with our revision, R1 it is
/// sane before it is read, R2 to R5 nothing unexplained was added behind a signature.
final class DssJudge implements Judge {

    private static final Logger LOG = LoggerFactory.getLogger(DssJudge.class);

    /// How far a signature may lie in the future of this node's clock.
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(1);

    private static final Set<Finding> DECIDES_NOT_WHOLE =
            EnumSet.of(
                    Finding.NOT_OUR_REVISION,
                    Finding.NOT_CERTIFIED,
                    Finding.CHANGED_AFTER_SIGNING,
                    Finding.CHANGES_UNEXPLAINED,
                    Finding.BYTES_AFTER_LAST_SIGNATURE);
    private static final Set<Finding> DECIDES_INVALID =
            EnumSet.of(
                    Finding.SIGNATURE_BROKEN,
                    Finding.FORMAT_NOT_ACCEPTED,
                    Finding.TIME_IMPOSSIBLE,
                    Finding.OTHER_SIGNER);

    private final PortalValidation validation;
    private final InstantSource clock;

    DssJudge(PortalValidation validation, InstantSource clock) {
        this.validation = validation;
        this.clock = clock;
    }

    @Override
    public Verdict judge(byte[] file, Expectation expectation) {
        try {
            Set<Finding> unfit = FileRules.findings(file);
            return unfit.isEmpty() ? judgeFit(file, expectation) : new Verdict.Refused(unfit);
        } catch (RuntimeException unforeseen) {
            // The libraries throw whatever a made-up file makes them throw; none of it may leave.
            LOG.warn("A file could not be judged: {}", unforeseen.getClass().getName());
            return new Verdict.Undetermined(Set.of(Finding.NO_CLEAR_ANSWER), List.of());
        }
    }

    private Verdict judgeFit(byte[] file, Expectation expectation) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        if (expectation.base().filter(base -> !base.isPrefixOf(file)).isPresent()) {
            findings.add(Finding.NOT_OUR_REVISION);
        }
        Instant now = clock.instant();
        Reports reports = validation.reports(file, now);
        List<SignatureWrapper> signatures =
                reports.getDiagnosticData().getSignatures().stream()
                        .sorted(Comparator.comparingLong(RevisionRules::endOf))
                        .toList();
        if (signatures.size() != FileRules.signatureFields(file)) {
            findings.add(Finding.NO_CLEAR_ANSWER);
        }
        if (signatures.isEmpty()) {
            return findings.isEmpty() ? new Verdict.NotSigned() : verdict(findings, List.of());
        }
        findings.addAll(RevisionRules.findings(signatures, file.length));
        if (!isSeal(signatures.getFirst())) {
            findings.add(Finding.NOT_CERTIFIED);
        }
        SimpleReport report = reports.getSimpleReport();
        for (SignatureWrapper signature : signatures) {
            SignatureRules.finding(signature, report).ifPresent(findings::add);
            if (claimedAt(signature).isAfter(now.plus(CLOCK_TOLERANCE))) {
                findings.add(Finding.TIME_IMPOSSIBLE);
            }
        }
        return verdict(
                findings, signatures.stream().map(one -> row(one, report, file.length)).toList());
    }

    private static Verdict verdict(Set<Finding> findings, List<JudgedSignature> rows) {
        if (findings.isEmpty()) {
            return new Verdict.Valid(rows);
        }
        if (findings.stream().anyMatch(DECIDES_INVALID::contains)) {
            return new Verdict.Invalid(findings, rows);
        }
        if (findings.stream().anyMatch(DECIDES_NOT_WHOLE::contains)) {
            return new Verdict.NotWhole(findings, rows);
        }
        return new Verdict.Undetermined(findings, rows);
    }

    private static JudgedSignature row(SignatureWrapper signature, SimpleReport report, int size) {
        CertificateWrapper signer = signature.getSigningCertificate();
        return new JudgedSignature(
                signature.getPDFRevision().getFirstFieldName(),
                signer == null ? "" : orEmpty(signer.getCommonName()),
                signer == null ? "" : orEmpty(signer.getOrganizationName()),
                signer == null ? "" : orEmpty(signer.getSubjectSerialNumber()),
                isSeal(signature),
                claimedAt(signature),
                SignatureRules.finding(signature, report).isEmpty(),
                RevisionRules.endOf(signature) == size);
    }

    /// The portal's authority gives every person a pseudonym, and its own seal none.
    private static boolean isSeal(SignatureWrapper signature) {
        CertificateWrapper signer = signature.getSigningCertificate();
        return signature.getPDFRevision().getDocMDPPermissions()
                        == CertificationPermission.MINIMAL_CHANGES_PERMITTED
                && signer != null
                && orEmpty(signer.getSubjectSerialNumber()).isEmpty();
    }

    private static Instant claimedAt(SignatureWrapper signature) {
        return signature.getClaimedSigningTime() == null
                ? Instant.MAX
                : signature.getClaimedSigningTime().toInstant();
    }

    private static String orEmpty(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }
}
