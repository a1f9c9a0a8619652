package tavolo.persistence.seal;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.CertificationPermission;
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

    private final byte[] file;
    private final Instant now;
    private final Anchors anchors;
    private final Answers answers;
    private final List<SignatureWrapper> signatures;

    Examination(byte[] file, Instant now, Anchors anchors, Answers answers) {
        this.file = file;
        this.now = now;
        this.anchors = anchors;
        this.answers = answers;
        this.signatures =
                answers.data().getSignatures().stream()
                        .sorted(Comparator.comparingLong(RevisionRules::endOf))
                        .toList();
    }

    boolean hasSignatures() {
        return !signatures.isEmpty();
    }

    Set<Finding> findings() {
        Set<Finding> findings = structure();
        signatures.forEach(signature -> findings.addAll(findings(signature)));
        return findings;
    }

    /// What is wrong with the file as a whole, whoever signed it.
    Set<Finding> structure() {
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
        if (!Boxes.areInPlace(file, RevisionRules.endOf(first))) {
            findings.add(Finding.CHANGED_AFTER_SIGNING);
        }
        return findings;
    }

    /// The signatures that end behind byte `base`, in their order.
    List<SignatureWrapper> behind(int base) {
        return signatures.stream()
                .filter(signature -> RevisionRules.endOf(signature) > base)
                .toList();
    }

    /// What is wrong with one signature.
    Set<Finding> findings(SignatureWrapper signature) {
        return new SignatureRules(anchors, answers, now).findings(signature);
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
                findings(signature).isEmpty(),
                RevisionRules.endOf(signature) == file.length);
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
