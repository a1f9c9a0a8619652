package tavolo.persistence.seal;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.CertificationPermission;
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

    private final byte[] file;
    private final Anchors anchors;
    private final SignatureRules rules;
    private final List<Mark> marks;
    private final List<SignatureWrapper> signatures;

    Examination(byte[] file, Instant now, Anchors anchors, Answers answers) {
        this.file = file;
        this.anchors = anchors;
        this.rules = new SignatureRules(anchors, answers, now);
        this.marks = Mark.in(answers.data());
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
        Set<Finding> findings = structure();
        signatures.forEach(signature -> findings.addAll(findings(signature)));
        findings.addAll(times());
        return findings;
    }

    /// What is wrong with the file as a whole, and with the signatures and time stamps that end
    /// behind byte `base`.
    Set<Finding> findingsBehind(int base) {
        Set<Finding> findings = structure();
        behind(base).forEach(signature -> findings.addAll(findings(signature)));
        findings.addAll(timesBehind(base));
        // Nothing was found wrong where nothing was added at all: that must not pass for right.
        if (marks.stream().noneMatch(mark -> mark.end() > base)) {
            findings.add(Finding.NO_CLEAR_ANSWER);
        }
        return findings;
    }

    /// Whether a time stamp over any of the signatures is wrong.
    private Set<Finding> times() {
        return timesBehind(0);
    }

    /// Whether a time stamp is wrong that came with what ends behind byte `base`: over a signature
    /// there, or over all that is before it. One that is wrong makes wrong whatever it covers.
    Set<Finding> timesBehind(int base) {
        return signatures.stream()
                        .allMatch(signature ->
                                rules.areRight(signature, stampsBehind(base, signature)))
                ? EnumSet.noneOf(Finding.class)
                : EnumSet.of(Finding.TIME_STAMP_WRONG);
    }

    private static List<TimestampWrapper> stampsBehind(int base, SignatureWrapper signature) {
        return signature.getTimestampList().stream()
                .filter(time -> Mark.isBehind(base, signature) || Mark.isBehind(base, time))
                .toList();
    }

    /// What is wrong with the file as a whole, whoever signed it.
    Set<Finding> structure() {
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
        if (!Boxes.areInPlace(file, first.end())) {
            findings.add(Finding.CHANGED_AFTER_SIGNING);
        }
        return findings;
    }

    /// The signatures that end behind byte `base`, in their order.
    List<SignatureWrapper> behind(int base) {
        return marks.stream()
                .filter(mark -> mark.end() > base)
                .map(Mark::of)
                .filter(SignatureWrapper.class::isInstance)
                .map(SignatureWrapper.class::cast)
                .toList();
    }

    /// What is wrong with one signature.
    Set<Finding> findings(SignatureWrapper signature) {
        return rules.findings(signature);
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
                rules.provenTime(signature),
                findings(signature).isEmpty(),
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
    private boolean isSeal(SignatureWrapper signature) {
        CertificateWrapper signer = signature.getSigningCertificate();
        return signature.getPDFRevision().getDocMDPPermissions()
                        == CertificationPermission.MINIMAL_CHANGES_PERMITTED
                && signer != null
                && anchors.isPortal(signature)
                && orEmpty(signer.getSubjectSerialNumber()).isEmpty();
    }

    static Instant claimedAt(SignatureWrapper signature) {
        return signature.getClaimedSigningTime() == null
                ? Instant.MAX
                : signature.getClaimedSigningTime().toInstant();
    }

    static String orEmpty(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }
}
