package tavolo.persistence.seal;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.jspecify.annotations.Nullable;

/// Where the boxes of the signature fields stand. Whoever signs may shrink or hide the own box, as
/// programs do that draw nothing; a box that grew or moved could cover the text.
final class Boxes {

    /// Programs round places to a fraction of a point.
    private static final float TOLERANCE = 0.5f;

    private Boxes() {}

    /// Whether every box that the sealed revision had is still within its place.
    ///
    /// @param end the offset behind the last byte of the sealed revision
    static boolean areInPlace(byte[] file, long end) {
        byte[] sealed = Arrays.copyOf(file, Math.toIntExact(Math.min(end, file.length)));
        try {
            Map<String, PDRectangle> before = places(sealed);
            Map<String, PDRectangle> after = places(file);
            return before.entrySet().stream()
                    .allMatch(each -> isWithin(each.getValue(), after.get(each.getKey())));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isWithin(PDRectangle before, @Nullable PDRectangle after) {
        if (after == null) {
            return false;
        }
        boolean isEmpty = after.getWidth() <= 0 || after.getHeight() <= 0;
        return isEmpty
                || (after.getLowerLeftX() >= before.getLowerLeftX() - TOLERANCE
                        && after.getLowerLeftY() >= before.getLowerLeftY() - TOLERANCE
                        && after.getUpperRightX() <= before.getUpperRightX() + TOLERANCE
                        && after.getUpperRightY() <= before.getUpperRightY() + TOLERANCE);
    }

    private static Map<String, PDRectangle> places(byte[] file) throws IOException {
        Map<String, PDRectangle> places = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            if (form != null) {
                for (PDField field : form.getFieldTree()) {
                    for (PDAnnotationWidget widget : field.getWidgets()) {
                        PDRectangle place = widget.getRectangle();
                        places.put(
                                field.getFullyQualifiedName(),
                                place == null ? new PDRectangle() : place);
                    }
                }
            }
        }
        return places;
    }
}
