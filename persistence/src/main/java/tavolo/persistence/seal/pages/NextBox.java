package tavolo.persistence.seal.pages;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// Where the signature that follows may draw: in the box that the file already had for it, at the
/// place that it already had. A box that it brought along is told apart.
final class NextBox {

    private final Optional<PDSignatureField> waiting;
    private final Optional<PDSignatureField> signed;

    /// @param name of the field that was signed next; empty when none was
    NextBox(PDDocument then, PDDocument since, Optional<String> name) {
        this.waiting = name.flatMap(each -> field(then, each));
        this.signed = name.flatMap(each -> field(since, each));
    }

    private static Optional<PDSignatureField> field(PDDocument document, String name) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        return form != null && form.getField(name) instanceof PDSignatureField field
                ? Optional.of(field)
                : Optional.empty();
    }

    boolean isNew() {
        return waiting.isEmpty() && signed.isPresent();
    }

    /// Where the box stands on `page` of the earlier revision, or, when it is new, on that of the
    /// later one.
    List<PDRectangle> on(PDPage then, PDPage since) {
        return isNew() ? places(signed, since) : places(waiting, then);
    }

    private static List<PDRectangle> places(Optional<PDSignatureField> field, PDPage page) {
        return field.stream()
                .flatMap(each -> each.getWidgets().stream())
                .filter(widget -> stands(widget, page))
                .map(PDAnnotationWidget::getRectangle)
                .filter(place -> place != null && place.getWidth() > 0 && place.getHeight() > 0)
                .toList();
    }

    @SuppressWarnings("ReferenceEquality") // the very object: two boxes may say the same
    private static boolean stands(PDAnnotationWidget widget, PDPage page) {
        COSDictionary own = widget.getCOSObject();
        var drawn = page.getCOSObject().getCOSArray(org.apache.pdfbox.cos.COSName.ANNOTS);
        if (drawn == null) {
            return false;
        }
        for (int index = 0; index < drawn.size(); index++) {
            if (drawn.getObject(index) == own) {
                return true;
            }
        }
        return false;
    }
}
