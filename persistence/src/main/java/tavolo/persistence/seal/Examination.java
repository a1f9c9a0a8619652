package tavolo.persistence.seal;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.JudgedSignature;

/// What was found in one file: the validator's reports, read together with the portal's own rules.
final class Examination {

    /// How far a signature may lie in the future of this node's clock.
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(1);

    private final byte[] file;
    private final Instant now;
    private final SimpleReport report;
    private final List<SignatureWrapper> signatures;

    Examination(byte[] file, Instant now, Reports reports) {
        this.file = file;
        this.now = now;
        this.report = reports.getSimpleReport();
        this.signatures =
                reports.getDiagnosticData().getSignatures().stream()
                        .sorted(Comparator.comparingLong(RevisionRules::endOf))
                        .toList();
    }

    boolean hasSignatures() {
        return !signatures.isEmpty();
    }

    Set<Finding> findings() {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        List<Boolean> purity = SignatureContents.purity(file);
        // A library that stops seeing signatures must not turn a signed file into an unsigned one.
        if (signatures.size() != purity.size()) {
            findings.add(Finding.NO_CLEAR_ANSWER);
        }
        if (purity.contains(false)) {
            findings.add(Finding.FORMAT_NOT_ACCEPTED);
        }
        if (hasSignatures()) {
            findings.addAll(revisionFindings());
            signatures.forEach(signature -> findings.addAll(signatureFindings(signature)));
        }
        return findings;
    }

    List<JudgedSignature> rows() {
        return signatures.stream().map(this::row).toList();
    }

    private Set<Finding> revisionFindings() {
        SignatureWrapper first = signatures.getFirst();
        Set<Finding> findings =
                new RevisionRules(
                                SealedFields.of(file, RevisionRules.endOf(first)),
                                signatures,
                                file.length)
                        .findings();
        if (!isSeal(first)) {
            findings.add(Finding.NOT_CERTIFIED);
        }
        return findings;
    }

    private Set<Finding> signatureFindings(SignatureWrapper signature) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        SignatureRules.finding(signature, report).ifPresent(findings::add);
        if (claimedAt(signature).isAfter(now.plus(CLOCK_TOLERANCE))) {
            findings.add(Finding.TIME_IMPOSSIBLE);
        }
        return findings;
    }

    private JudgedSignature row(SignatureWrapper signature) {
        CertificateWrapper signer = signature.getSigningCertificate();
        return new JudgedSignature(
                signature.getPDFRevision().getFirstFieldName(),
                signer == null ? "" : orEmpty(signer.getCommonName()),
                signer == null ? "" : orEmpty(signer.getOrganizationName()),
                signer == null ? "" : orEmpty(signer.getSubjectSerialNumber()),
                isSeal(signature),
                claimedAt(signature),
                signatureFindings(signature).isEmpty(),
                RevisionRules.endOf(signature) == file.length);
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
