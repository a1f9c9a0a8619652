package tavolo.persistence.paper;

import com.openhtmltopdf.pdfboxout.PagePosition;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import tavolo.domain.document.Renderer;

/// Puts an empty, tagged signature field over every slot of a rendered paper. A field that is made
/// only when somebody signs would not be part of the structure tree, and the signed file would no
/// longer be PDF/UA. Source: ISO 14289-1, 7.18.4.
final class SignatureFields {

    private static final COSName FORM_TYPE = COSName.getPDFName("FormType");

    private final PDDocument document;
    private final Map<String, String> descriptions;
    private final PDAcroForm form;
    private final PDStructureTreeRoot tree;

    /// @param descriptions the spoken description of every field by the field's name
    SignatureFields(PDDocument document, Map<String, String> descriptions) {
        this.document = document;
        this.descriptions = descriptions;
        this.form = new PDAcroForm(document);
        this.tree = document.getDocumentCatalog().getStructureTreeRoot();
        form.setDefaultResources(new PDResources());
    }

    void add(List<? extends PagePosition<?>> slots) throws IOException {
        document.getDocumentCatalog().setAcroForm(form);
        PDStructureElement parent = root();
        for (PagePosition<?> slot : slots) {
            add(slot, parent);
        }
        PDPage last = document.getPage(document.getNumberOfPages() - 1);
        String name = Renderer.TIME_STAMP_FIELD;
        String description = descriptions.getOrDefault(name, name);
        add(name, description, last, new PDRectangle(0, 0), parent);
    }

    private PDStructureElement root() {
        return tree.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the paper has no structure"));
    }

    private void add(PagePosition<?> slot, PDStructureElement parent) throws IOException {
        String name = slot.getId().substring(PaperMarkup.SLOT.length());
        PDPage page = document.getPage(slot.getPageNo());
        add(name, descriptions.getOrDefault(name, name), page, wholePoints(slot), parent);
    }

    private void add(
            String name,
            String description,
            PDPage page,
            PDRectangle place,
            PDStructureElement parent)
            throws IOException {
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(name);
        field.setAlternateFieldName(description);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setContents(description);
        widget.setRectangle(place);
        widget.setPrinted(true);
        widget.setPage(page);
        widget.setAppearance(emptyAppearance(place));
        page.getAnnotations().add(widget);
        form.getFields().add(field);
        tag(widget, page, parent);
    }

    /// Fractions of a point are rounded differently when the field is signed, which a strict reader
    /// then reports as a change of an object.
    private static PDRectangle wholePoints(PagePosition<?> slot) {
        float left = Math.round(slot.getX());
        float bottom = Math.round(slot.getY());
        return new PDRectangle(
                left, bottom, Math.round(slot.getWidth()), Math.round(slot.getHeight()));
    }

    private PDAppearanceDictionary emptyAppearance(PDRectangle place) {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        stream.setResources(new PDResources());
        stream.getCOSObject().setInt(FORM_TYPE, 1);
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private void tag(PDAnnotationWidget widget, PDPage page, PDStructureElement parent)
            throws IOException {
        PDStructureElement element = new PDStructureElement("Form", parent);
        element.setPage(page);
        element.setAlternateDescription(widget.getContents());
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        reference.getCOSObject().setItem(COSName.PG, page.getCOSObject());
        element.appendKid(reference);
        parent.appendKid(element);
        int key = tree.getParentTreeNextKey();
        widget.setStructParent(key);
        tree.setParentTreeNextKey(key + 1);
        append(tree.getParentTree(), key, element);
    }

    private static void append(PDNumberTreeNode numbers, int key, PDStructureElement element) {
        COSDictionary node = numbers.getCOSObject();
        COSArray pairs = node.getCOSArray(COSName.NUMS);
        if (pairs == null) {
            throw new IllegalStateException("the parent tree is not one flat list");
        }
        pairs.add(COSInteger.get(key));
        pairs.add(element.getCOSObject());
    }
}
