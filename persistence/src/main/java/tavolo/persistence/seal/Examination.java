package tavolo.persistence.seal;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Duration;
import java.time.Instant;
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
    private final List<Mark> marks;
    private final List<SignatureWrapper> signatures;

    Examination(byte[] file, Instant now, Reports reports) {
        this.file = file;
        this.now = now;
        this.report = reports.getSimpleReport();
        this.marks = Mark.in(reports);
        this.signatures =
                marks.stream()
                        .map(Mark::of)
                        .filter(SignatureWrapper.class::isInstance)
                        .map(SignatureWrapper.class::cast)
                        .toList();
    }

    boolean hasSignatures() {
        return !signatures.isEmpty();
    }

    Set<Finding> findings() {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        List<Boolean> purity = SignatureContents.purity(file);
        // A library that stops seeing signatures must not turn a signed file into an unsigned one.
        if (marks.size() != purity.size()) {
            findings.add(Finding.NO_CLEAR_ANSWER);
        }
        if (purity.contains(false)) {
            findings.add(Finding.FORMAT_NOT_ACCEPTED);
        }
        if (hasSignatures()) {
            findings.addAll(revisionFindings());
            signatures.forEach(signature -> findings.addAll(signatureFindings(signature)));
            if (!ProvenTime.allRight(signatures, report)) {
                findings.add(Finding.TIME_STAMP_WRONG);
            }
        }
        return findings;
    }

    List<JudgedSignature> rows() {
        return signatures.stream().map(this::row).toList();
    }

    private Set<Finding> revisionFindings() {
        Mark first = marks.getFirst();
        Set<Finding> findings =
                new RevisionRules(SealedFields.of(file, first.end()), marks, file).findings();
        if (!(first.of() instanceof SignatureWrapper seal) || !isSeal(seal)) {
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
                ProvenTime.of(signature, report),
                signatureFindings(signature).isEmpty(),
                coversWholeFile(signature));
    }

    /// Time stamps that follow take nothing away from what a signature covers.
    private boolean coversWholeFile(SignatureWrapper signature) {
        return marks.stream()
                        .filter(mark -> !mark.isTime())
                        .reduce((_, later) -> later)
                        .filter(last -> last.of().equals(signature))
                        .isPresent()
                && marks.getLast().end() == file.length;
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
