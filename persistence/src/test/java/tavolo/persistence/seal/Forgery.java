package tavolo.persistence.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// Ways in which somebody might change a signed paper.
public final class Forgery {

    private Forgery() {}

    public static byte[] bytesBehind(byte[] file) {
        byte[] more = Arrays.copyOf(file, file.length + 12);
        System.arraycopy(
                "% una nota\n\n".getBytes(StandardCharsets.US_ASCII), 0, more, file.length, 12);
        return more;
    }

    /// The second line of a PDF is a comment of four bytes, so that the file stays readable.
    public static byte[] oneByteChanged(byte[] file) {
        byte[] changed = file.clone();
        changed[11] ^= 1;
        return changed;
    }

    /// The value of the last signature replaced by that of the one before it.
    public static byte[] valuesSwapped(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDSignature[] signatures =
                    document.getSignatureDictionaries().stream()
                            .sorted(Comparator.comparingInt(it -> it.getByteRange()[2]))
                            .toArray(PDSignature[]::new);
            int[] from = signatures[signatures.length - 2].getByteRange();
            int[] to = signatures[signatures.length - 1].getByteRange();
            byte[] swapped = file.clone();
            System.arraycopy(file, from[1], swapped, to[1], to[2] - to[1]);
            return swapped;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Something written into the zeros behind the last signature's value.
    public static byte[] hiddenBehindTheValue(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            int end =
                    document.getSignatureDictionaries().stream()
                            .mapToInt(it -> it.getByteRange()[2])
                            .max()
                            .orElseThrow();
            byte[] hidden = file.clone();
            byte[] words = "63696f".getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(words, 0, hidden, end - 20, words.length);
            return hidden;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static byte[] annotationAdded(byte[] file) {
        return incremented(
                file,
                document -> {
                    PDPage page = document.getPage(1);
                    PDAnnotationSquare square = new PDAnnotationSquare();
                    square.setRectangle(new PDRectangle(90, 500, 300, 40));
                    square.setPage(page);
                    page.getAnnotations().add(square);
                    page.getCOSObject().setNeedToBeUpdated(true);
                    page.getCOSObject().getCOSArray(COSName.ANNOTS).setNeedToBeUpdated(true);
                });
    }

    public static byte[] overlaidByAnotherRevision(byte[] file) {
        return incremented(
                file,
                document -> {
                    PDPage page = document.getPage(1);
                    try (PDPageContentStream over =
                            new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
                        over.setNonStrokingColor(1f);
                        over.addRect(90, 500, 300, 40);
                        over.fill();
                    }
                    page.getCOSObject().setNeedToBeUpdated(true);
                });
    }

    /// The look of the box of `field` emptied.
    public static byte[] lookChanged(byte[] file, String field) {
        return incremented(
                file,
                document -> {
                    PDSignatureField box =
                            (PDSignatureField)
                                    document.getDocumentCatalog().getAcroForm(null).getField(field);
                    PDAppearanceStream empty = new PDAppearanceStream(document);
                    empty.setBBox(new PDRectangle(10, 10));
                    COSDictionary looks = box.getCOSObject().getCOSDictionary(COSName.AP);
                    looks.setItem(COSName.N, empty);
                    looks.setNeedToBeUpdated(true);
                    box.getCOSObject().setNeedToBeUpdated(true);
                });
    }

    /// A second field like those of the paper, which the paper never had.
    public static byte[] fieldAdded(byte[] file, String name) {
        return incremented(
                file,
                document -> {
                    var form = document.getDocumentCatalog().getAcroForm(null);
                    PDSignatureField field = new PDSignatureField(form);
                    field.setPartialName(name);
                    PDPage page = document.getPage(1);
                    field.getWidgets().getFirst().setRectangle(new PDRectangle(90, 500, 200, 60));
                    field.getWidgets().getFirst().setPage(page);
                    page.getAnnotations().add(field.getWidgets().getFirst());
                    form.getFields().add(field);
                    form.getCOSObject().setNeedToBeUpdated(true);
                    form.getCOSObject().getCOSArray(COSName.FIELDS).setNeedToBeUpdated(true);
                    page.getCOSObject().setNeedToBeUpdated(true);
                    page.getCOSObject().getCOSArray(COSName.ANNOTS).setNeedToBeUpdated(true);
                });
    }

    public static byte[] titleChanged(byte[] file) {
        return incremented(
                file,
                document -> {
                    document.getDocumentInformation().setTitle("Un altro accordo");
                    document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
                    document.getDocumentCatalog().setLanguage("de");
                    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
                });
    }

    public static byte[] encrypted(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Saved anew as a whole, as a viewer's "save as" does.
    public static byte[] savedAnew(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A file that claims very many pages.
    public static byte[] pageBomb(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            document.getPages().getCOSObject().setInt(COSName.COUNT, 100_000_000);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] incremented(byte[] file, Change change) {
        try (PDDocument document = Loader.loadPDF(file)) {
            change.on(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @FunctionalInterface
    interface Change {
        void on(PDDocument document) throws IOException;
    }
}
