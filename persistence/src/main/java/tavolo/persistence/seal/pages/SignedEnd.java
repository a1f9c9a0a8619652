package tavolo.persistence.seal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// Up to where a signature or document time stamp covers a file, as it claims.
///
/// @param end the offset behind the last byte that it covers
record SignedEnd(String field, int end) {

    /// Those of a file of `length` bytes, in the order of their places. One that claims no whole
    /// beginning of the file is left out: there is no revision to look at.
    static List<SignedEnd> in(PDDocument document, int length) {
        List<SignedEnd> ends = new ArrayList<>();
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                add(ends, field, length);
            }
        }
        ends.sort(Comparator.comparingInt(SignedEnd::end));
        return ends;
    }

    private static void add(List<SignedEnd> ends, PDField field, int length) {
        if (!(field instanceof PDSignatureField box)) {
            return;
        }
        PDSignature signature = box.getSignature();
        if (signature == null) {
            return;
        }
        int[] range = signature.getByteRange();
        if (range.length == 4 && range[0] == 0 && range[2] > 0 && range[3] > 0) {
            long end = (long) range[2] + range[3];
            if (end <= length) {
                ends.add(new SignedEnd(box.getFullyQualifiedName(), (int) end));
            }
        }
    }
}
