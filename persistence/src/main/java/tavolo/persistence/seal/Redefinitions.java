package tavolo.persistence.seal;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.jspecify.annotations.Nullable;

/// Which objects of a file an addition to it defines anew. A comparison of what is reached from the
/// catalogue names each object by one way that leads to it; an object that the box of a signature
/// shares with a page must not be changed under the name of the box.
final class Redefinitions {

    private Redefinitions() {}

    /// Whether `file` defines anew nothing of its first `base` bytes but what a signature in
    /// `field` has to: the catalogue, the form, pages, the description of the file, and the field
    /// itself with its look. What stands in those is compared elsewhere.
    static boolean areThoseOf(String field, byte[] file, int base) {
        try (PDDocument before = Loader.loadPDF(Arrays.copyOf(file, base));
                PDDocument after = Loader.loadPDF(file)) {
            Map<COSObjectKey, Long> old = before.getDocument().getXrefTable();
            Map<COSObjectKey, Long> now = after.getDocument().getXrefTable();
            Set<Long> allowed = allowed(before, field);
            return old.entrySet().stream()
                    .filter(each -> !each.getValue().equals(now.get(each.getKey())))
                    .allMatch(each -> allowed.contains(each.getKey().getNumber()));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Set<Long> allowed(PDDocument document, String name) {
        Set<Long> allowed = new HashSet<>();
        add(allowed, document.getDocumentCatalog().getCOSObject());
        add(allowed, document.getDocumentInformation().getCOSObject());
        for (PDPage page : document.getPages()) {
            add(allowed, page.getCOSObject());
        }
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return allowed;
        }
        add(allowed, form.getCOSObject());
        PDField field = form.getField(name);
        if (field != null) {
            COSDictionary own = field.getCOSObject();
            add(allowed, own);
            COSDictionary looks = own.getCOSDictionary(COSName.AP);
            add(allowed, looks);
            add(allowed, looks == null ? null : looks.getDictionaryObject(COSName.N));
        }
        return allowed;
    }

    private static void add(Set<Long> allowed, @Nullable COSBase object) {
        if (object != null && object.getKey() != null) {
            allowed.add(object.getKey().getNumber());
        }
    }
}
