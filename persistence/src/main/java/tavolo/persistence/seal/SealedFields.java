package tavolo.persistence.seal;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// The signature fields that a paper had when it was sealed, with the object number of each. A
/// field that came later is not among them, whatever it looks like.
final class SealedFields {

    private SealedFields() {}

    /// @param end the offset behind the last byte of the sealed revision
    static Map<String, Long> of(byte[] file, long end) {
        byte[] revision = Arrays.copyOf(file, Math.toIntExact(Math.min(end, file.length)));
        Map<String, Long> fields = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(revision)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            if (form != null) {
                form.getFieldTree().forEach(field -> add(fields, field));
            }
        } catch (IOException unreadable) {
            return Map.of();
        }
        return fields;
    }

    /// The fields of document time stamps: those without a place on any page, so that nothing can
    /// be drawn with them.
    static Map<String, Long> ofTimes(byte[] file) {
        Map<String, Long> fields = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            if (form != null) {
                form.getFieldTree().forEach(field -> addTime(fields, field));
            }
        } catch (IOException unreadable) {
            return Map.of();
        }
        return fields;
    }

    private static void addTime(Map<String, Long> fields, PDField field) {
        if (field instanceof PDSignatureField time
                && time.getSignature() != null
                && "DocTimeStamp".equals(time.getSignature().getCOSObject().getNameAsString("Type"))
                && time.getWidgets().stream().allMatch(SealedFields::isInvisible)) {
            add(fields, field);
        }
    }

    private static boolean isInvisible(PDAnnotationWidget widget) {
        PDRectangle place = widget.getRectangle();
        return place != null && place.getWidth() == 0 && place.getHeight() == 0;
    }

    private static void add(Map<String, Long> fields, PDField field) {
        COSObjectKey key = field.getCOSObject().getKey();
        if (field instanceof PDSignatureField && key != null) {
            fields.put(field.getFullyQualifiedName(), key.getNumber());
        }
    }
}
