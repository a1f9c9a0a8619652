package tavolo.persistence.seal;

import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlObjectModification;
import eu.europa.esig.dss.enumerations.PdfObjectModificationType;
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
/// look; what may be added are the invisible fields of later document time stamps.
final class RevisionRules {

    /// The way to the value, look or place of a field: by its page, by the form or by the structure
    /// tree. Whether the place is still within the old one is looked at elsewhere.
    private static final Pattern FIELD =
            Pattern.compile(".* /(?:Annots|Fields|Obj) (\\d+) 0 R /(?:V|AP|Rect)(?: .*)?");

    /// The way to a field that is new: by its page or by the form.
    private static final Pattern NEW_FIELD = Pattern.compile(".* /(?:Annots|Fields) (\\d+) 0 R");

    /// What a form says about having been signed, and the long-term validation data.
    private static final Pattern COMPANION =
            Pattern.compile(
                    "/Catalog(?: /AcroForm(?: \\d+ 0 R)? /(?:SigFlags|DA|DR)| /DSS"
                            + "| /Extensions| /Version)(?: .*)?");

    private final Map<String, Long> sealedFields;
    private final Map<String, Long> timeFields;
    private final List<Mark> marks;
    private final int length;

    /// @param sealedFields object numbers of the fields that the sealed paper had, by name
    /// @param marks in the order of their places
    RevisionRules(Map<String, Long> sealedFields, List<Mark> marks, byte[] file) {
        this.sealedFields = sealedFields;
        this.timeFields = SealedFields.ofTimes(file);
        this.marks = marks;
        this.length = file.length;
    }

    Set<Finding> findings() {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        for (int index = 0; index < marks.size(); index++) {
            if (marks.get(index).end() < length) {
                findings.addAll(changes(marks.get(index).revision(), after(index)));
            }
        }
        if (marks.getLast().end() != length) {
            findings.add(Finding.BYTES_AFTER_LAST_SIGNATURE);
        }
        return findings;
    }

    /// What later marks bring with them.
    ///
    /// @param filled object numbers of fields of the sealed paper that are signed later
    /// @param added object numbers of the fields of later time stamps
    private record Later(Set<Long> filled, Set<Long> added) {}

    private Later after(int index) {
        Later later = new Later(new HashSet<>(), new HashSet<>());
        for (Mark mark : marks.subList(index + 1, marks.size())) {
            Long number = (mark.isTime() ? timeFields : sealedFields).get(mark.field());
            if (number != null) {
                (mark.isTime() ? later.added() : later.filled()).add(number);
            }
        }
        return later;
    }

    private static Set<Finding> changes(PDFRevisionWrapper revision, Later later) {
        if (!revision.arePdfObjectModificationsDetected()) {
            return EnumSet.of(Finding.CHANGES_UNEXPLAINED);
        }
        boolean isClean =
                revision.getPdfAnnotationChanges().isEmpty()
                        && revision.getPdfUndefinedChanges().stream()
                                .allMatch(change -> isOfField(change, later))
                        && Stream.concat(
                                        revision.getPdfSignatureOrFormFillChanges().stream(),
                                        revision.getPdfExtensionChanges().stream())
                                .allMatch(change -> isAllowed(change, later));
        return isClean ? EnumSet.noneOf(Finding.class) : EnumSet.of(Finding.CHANGED_AFTER_SIGNING);
    }

    private static boolean isAllowed(XmlObjectModification change, Later later) {
        if (FIELD.matcher(change.getValue()).matches()) {
            return isOfField(change, later);
        }
        Matcher added = NEW_FIELD.matcher(change.getValue());
        if (added.matches()) {
            return change.getAction() == PdfObjectModificationType.CREATION
                    && later.added().contains(Long.parseLong(added.group(1)));
        }
        return COMPANION.matcher(change.getValue()).matches();
    }

    /// Other programs draw the look of a box in ways that the validator has no word for.
    private static boolean isOfField(XmlObjectModification change, Later later) {
        Matcher field = FIELD.matcher(change.getValue());
        return field.matches() && later.filled().contains(Long.parseLong(field.group(1)));
    }
}
