package tavolo.persistence.seal;

import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tavolo.domain.signing.Finding;

/// What is asked of the bytes behind each signature, in addition to what the validator asks: it
/// calls a comparison that failed, a list that was newly created and bytes at the end permitted.
final class RevisionRules {

    private RevisionRules() {}

    static Set<Finding> findings(List<SignatureWrapper> signatures, int length) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        long furthest = 0;
        for (SignatureWrapper signature : signatures) {
            long end = endOf(signature);
            furthest = Math.max(furthest, end);
            if (end < length) {
                findings.addAll(changes(signature.getPDFRevision()));
            }
        }
        if (furthest != length) {
            findings.add(Finding.BYTES_AFTER_LAST_SIGNATURE);
        }
        return findings;
    }

    /// The offset behind the last byte that the signature covers.
    static long endOf(SignatureWrapper signature) {
        List<BigInteger> range = signature.getPDFRevision().getSignatureByteRange();
        return range.get(2).add(range.get(3)).longValue();
    }

    private static Set<Finding> changes(PDFRevisionWrapper revision) {
        if (!revision.arePdfObjectModificationsDetected()) {
            return EnumSet.of(Finding.CHANGES_UNEXPLAINED);
        }
        System.out.println(
                "MODS ext "
                        + revision.getPdfExtensionChanges().stream()
                                .map(m ->
                                        m.getAction()
                                                + " "
                                                + m.getValue()
                                                + " f="
                                                + m.getFieldName()
                                                + " t="
                                                + m.getType())
                                .toList());
        System.out.println(
                "MODS form "
                        + revision.getPdfSignatureOrFormFillChanges().stream()
                                .map(m ->
                                        m.getAction()
                                                + " "
                                                + m.getValue()
                                                + " f="
                                                + m.getFieldName()
                                                + " t="
                                                + m.getType())
                                .toList());
        System.out.println(
                "MODS ann "
                        + revision.getPdfAnnotationChanges().stream()
                                .map(m ->
                                        m.getAction()
                                                + " "
                                                + m.getValue()
                                                + " f="
                                                + m.getFieldName()
                                                + " t="
                                                + m.getType())
                                .toList());
        System.out.println(
                "MODS und "
                        + revision.getPdfUndefinedChanges().stream()
                                .map(m ->
                                        m.getAction()
                                                + " "
                                                + m.getValue()
                                                + " f="
                                                + m.getFieldName()
                                                + " t="
                                                + m.getType())
                                .toList());
        return EnumSet.noneOf(Finding.class);
    }
}
