package tavolo.persistence.seal;

import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlObjectModification;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tavolo.domain.signing.Finding;

/// What is asked of the bytes behind each signature, in addition to what the validator asks, which
/// calls a comparison that failed, a newly created list and bytes at the end permitted. Behind a
/// signature, only fields that are signed later may change, and of those only the value and the
/// look.
final class RevisionRules {

    /// The way to the value, look or place of a field: by its page, by the form or by the structure
    /// tree. Whether the place is still within the old one is looked at elsewhere.
    private static final Pattern FIELD =
            Pattern.compile(".* /(?:Annots|Fields|Obj) (\\d+) 0 R /(?:V|AP|Rect)(?: .*)?");

    /// What a form says about having been signed, and the long-term validation data.
    private static final Pattern COMPANION =
            Pattern.compile(
                    "/Catalog(?: /AcroForm(?: \\d+ 0 R)? /(?:SigFlags|DA|DR)| /DSS"
                            + "| /Extensions| /Version)(?: .*)?");

    private final Map<String, Long> sealedFields;
    private final List<SignatureWrapper> signatures;
    private final int length;

    /// @param sealedFields object numbers of the fields that the sealed paper had, by name
    /// @param signatures in the order of their revisions
    /// @param length the number of bytes of the file
    RevisionRules(Map<String, Long> sealedFields, List<SignatureWrapper> signatures, int length) {
        this.sealedFields = sealedFields;
        this.signatures = signatures;
        this.length = length;
    }

    Set<Finding> findings() {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        for (int index = 0; index < signatures.size(); index++) {
            PDFRevisionWrapper revision = signatures.get(index).getPDFRevision();
            if (endOf(signatures.get(index)) < length) {
                findings.addAll(changes(revision, signedAfter(index)));
            }
        }
        if (endOf(signatures.getLast()) != length) {
            findings.add(Finding.BYTES_AFTER_LAST_SIGNATURE);
        }
        return findings;
    }

    /// The offset behind the last byte that the signature covers.
    static long endOf(SignatureWrapper signature) {
        List<BigInteger> range = signature.getPDFRevision().getSignatureByteRange();
        return range.get(2).add(range.get(3)).longValue();
    }

    private Set<Long> signedAfter(int index) {
        Set<Long> later = new HashSet<>();
        for (SignatureWrapper signature : signatures.subList(index + 1, signatures.size())) {
            Long number = sealedFields.get(signature.getPDFRevision().getFirstFieldName());
            if (number != null) {
                later.add(number);
            }
        }
        return later;
    }

    private static Set<Finding> changes(PDFRevisionWrapper revision, Set<Long> mayChange) {
        if (!revision.arePdfObjectModificationsDetected()) {
            return EnumSet.of(Finding.CHANGES_UNEXPLAINED);
        }
        boolean isClean =
                revision.getPdfAnnotationChanges().isEmpty()
                        && revision.getPdfUndefinedChanges().stream()
                                .allMatch(change -> isOfField(change, mayChange))
                        && Stream.concat(
                                        revision.getPdfSignatureOrFormFillChanges().stream(),
                                        revision.getPdfExtensionChanges().stream())
                                .allMatch(change -> isAllowed(change, mayChange));
        return isClean ? EnumSet.noneOf(Finding.class) : EnumSet.of(Finding.CHANGED_AFTER_SIGNING);
    }

    private static boolean isAllowed(XmlObjectModification change, Set<Long> mayChange) {
        return isOfField(change, mayChange)
                || (!FIELD.matcher(change.getValue()).matches() && isCompanion(change));
    }

    /// Other programs draw the look of a box in ways that the validator has no word for.
    private static boolean isOfField(XmlObjectModification change, Set<Long> mayChange) {
        Matcher field = FIELD.matcher(change.getValue());
        return field.matches() && mayChange.contains(Long.parseLong(field.group(1)));
    }

    private static boolean isCompanion(XmlObjectModification change) {
        return COMPANION.matcher(change.getValue()).matches();
    }
}
