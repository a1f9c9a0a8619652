package tavolo.persistence.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/// What somebody might add to a paper before or after signing it. Published attacks on signed PDF
/// files are among them: shadow content, certification, universal forgery and incremental saving.
/// Sources: Mladenov and others, CCS 2019; Mainka and others, NDSS 2021; Rohlmann and others, S&P
/// 2021.
public final class Attack {

    private Attack() {}

    public static byte[] javaScript(byte[] file) {
        return Forgery.incremented(
                file,
                document -> {
                    document.getDocumentCatalog()
                            .setOpenAction(new PDActionJavaScript("app.alert('firma');"));
                    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
                });
    }

    public static byte[] launch(byte[] file) {
        return Forgery.incremented(
                file,
                document -> {
                    document.getDocumentCatalog().setOpenAction(new PDActionLaunch());
                    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
                });
    }

    public static byte[] externalReference(byte[] file) {
        return Forgery.incremented(
                file,
                document -> {
                    PDActionURI uri = new PDActionURI();
                    uri.setURI("http://esempio.invalid/raccolta");
                    document.getDocumentCatalog().setOpenAction(uri);
                    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
                });
    }

    static byte[] embeddedFile(byte[] file) {
        return catalogEntry(file, "Names", nested("EmbeddedFiles"));
    }

    static byte[] optionalContent(byte[] file) {
        return catalogEntry(file, "OCProperties", nested("D"));
    }

    static byte[] pieceInfo(byte[] file) {
        return catalogEntry(file, "PieceInfo", nested("Tavolo"));
    }

    static byte[] certificationTaken(byte[] file) {
        return catalogEntry(file, "Perms", new COSDictionary());
    }

    static byte[] metadataReplaced(byte[] file) {
        return Forgery.incremented(
                file,
                document -> {
                    PDMetadata other = new PDMetadata(document);
                    other.importXMPMetadata("<x/>".getBytes(StandardCharsets.US_ASCII));
                    document.getDocumentCatalog().setMetadata(other);
                    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
                });
    }

    static byte[] spokenTextReplaced(byte[] file) {
        return Forgery.incremented(
                file,
                document -> {
                    COSDictionary tree =
                            document.getDocumentCatalog()
                                    .getCOSObject()
                                    .getCOSDictionary(COSName.STRUCT_TREE_ROOT);
                    tree.setString("ActualText", "Un altro testo");
                    tree.setNeedToBeUpdated(true);
                });
    }

    /// Hide: the page shows something else, the old content stays in the file.
    static byte[] pageContentHidden(byte[] file) {
        return Forgery.incremented(
                file,
                document -> {
                    PDPage page = document.getPage(0);
                    page.getCOSObject().setItem(COSName.CONTENTS, stream(document, "0 g"));
                    page.getCOSObject().setNeedToBeUpdated(true);
                });
    }

    /// Replace: an object that the page already uses gets another meaning.
    static byte[] fontReplaced(byte[] file) {
        return Forgery.incremented(
                file,
                document -> {
                    COSDictionary fonts =
                            document.getPage(0)
                                    .getResources()
                                    .getCOSObject()
                                    .getCOSDictionary(COSName.FONT);
                    COSName name = fonts.keySet().iterator().next();
                    COSDictionary font = fonts.getCOSDictionary(name);
                    font.setName(COSName.BASE_FONT, "Symbol");
                    font.setNeedToBeUpdated(true);
                });
    }

    /// Hide and replace: another tree of pages behind the same catalogue.
    static byte[] pagesReplaced(byte[] file) {
        return Forgery.incremented(
                file,
                document -> {
                    COSDictionary pages = new COSDictionary();
                    pages.setItem(COSName.TYPE, COSName.PAGES);
                    PDPage only = new PDPage();
                    only.getCOSObject().setItem(COSName.PARENT, pages);
                    pages.setItem(COSName.KIDS, new COSArray(List.of(only.getCOSObject())));
                    pages.setInt(COSName.COUNT, 1);
                    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
                    catalog.setItem(COSName.PAGES, pages);
                    catalog.setNeedToBeUpdated(true);
                });
    }

    static byte[] pageAdded(byte[] file) {
        return Forgery.incremented(
                file,
                document -> {
                    document.addPage(new PDPage());
                    document.getPages().getCOSObject().setNeedToBeUpdated(true);
                });
    }

    static byte[] pageRemoved(byte[] file) {
        return Forgery.incremented(
                file,
                document -> {
                    document.removePage(0);
                    document.getPages().getCOSObject().setNeedToBeUpdated(true);
                    document.getPages()
                            .getCOSObject()
                            .getCOSArray(COSName.KIDS)
                            .setNeedToBeUpdated(true);
                });
    }

    static byte[] formValueAdded(byte[] file) {
        return Forgery.incremented(
                file,
                document -> {
                    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
                    PDTextField field = new PDTextField(form);
                    field.setPartialName("importo");
                    field.getCOSObject().setString(COSName.V, "100000");
                    form.getFields().add(field);
                    form.getCOSObject().setNeedToBeUpdated(true);
                    form.getCOSObject().getCOSArray(COSName.FIELDS).setNeedToBeUpdated(true);
                });
    }

    /// The box of `name` is as large as the page, so that its look can cover the text.
    static byte[] boxGrown(byte[] file, String name) {
        return Forgery.incremented(
                file,
                document -> {
                    PDField field = document.getDocumentCatalog().getAcroForm(null).getField(name);
                    field.getWidgets().getFirst().setRectangle(new PDRectangle(0, 0, 595, 842));
                    field.getCOSObject().setNeedToBeUpdated(true);
                });
    }

    /// The description of the box of `name` says something else to whoever hears the page.
    static byte[] boxRenamed(byte[] file, String name) {
        return Forgery.incremented(
                file,
                document -> {
                    PDField field = document.getDocumentCatalog().getAcroForm(null).getField(name);
                    field.setAlternateFieldName("Rifiuto di firmare");
                    field.getCOSObject().setNeedToBeUpdated(true);
                });
    }

    /// The value of the last signature emptied.
    static byte[] valueEmptied(byte[] file) {
        byte[] changed = file.clone();
        int[] range = lastRange(file);
        Arrays.fill(changed, range[1] + 1, range[2] - 1, (byte) '0');
        return changed;
    }

    /// The last digit of the last value that is not filling.
    static byte[] lastDigitChanged(byte[] file) {
        byte[] changed = file.clone();
        int place = lastRange(file)[2] - 2;
        while (changed[place] == '0') {
            place--;
        }
        changed[place] = (byte) (changed[place] == '1' ? '2' : '1');
        return changed;
    }

    /// The last signature loses an entry of its dictionary: the name is spelled otherwise.
    static byte[] entryLost(byte[] file, String name) {
        byte[] changed = file.clone();
        int place = last(file, "/" + name);
        changed[place + name.length()] = 'Z';
        return changed;
    }

    /// The last signature says that it covers something else.
    static byte[] rangeChanged(byte[] file, String range) {
        byte[] changed = file.clone();
        int from = last(file, "/ByteRange [");
        int to = from;
        while (file[to] != ']') {
            to++;
        }
        Arrays.fill(changed, from, to + 1, (byte) ' ');
        byte[] words = ("/ByteRange [" + range + "]").getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(words, 0, changed, from, words.length);
        return changed;
    }

    /// The range that the last signature covers.
    static int[] lastRange(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getSignatureDictionaries().stream()
                    .map(each -> each.getByteRange())
                    .max(java.util.Comparator.comparingInt(each -> each[2]))
                    .orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// What `tail` appends to another file, appended to this one.
    static byte[] moved(byte[] tail, int from, byte[] to) {
        byte[] all = Arrays.copyOf(to, to.length + tail.length - from);
        System.arraycopy(tail, from, all, to.length, tail.length - from);
        return all;
    }

    private static int last(byte[] file, String words) {
        byte[] wanted = words.getBytes(StandardCharsets.US_ASCII);
        for (int place = file.length - wanted.length; place >= 0; place--) {
            if (Arrays.equals(wanted, Arrays.copyOfRange(file, place, place + wanted.length))) {
                return place;
            }
        }
        throw new IllegalArgumentException("no " + words);
    }

    private static byte[] catalogEntry(byte[] file, String name, COSDictionary value) {
        return Forgery.incremented(
                file,
                document -> {
                    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
                    catalog.setItem(COSName.getPDFName(name), value);
                    catalog.setNeedToBeUpdated(true);
                });
    }

    private static COSDictionary nested(String name) {
        COSDictionary outer = new COSDictionary();
        COSDictionary inner = new COSDictionary();
        inner.setString("Desc", "nascosto");
        outer.setItem(COSName.getPDFName(name), inner);
        return outer;
    }

    private static COSStream stream(PDDocument document, String words) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(words.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    /// A paper of very many pages.
    public static byte[] manyPages(int count) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int page = 0; page < count; page++) {
                document.addPage(new PDPage());
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A few thousand bytes on every page that unpack to a gigabyte.
    public static byte[] unpackingToMuch(byte[] file) {
        return Forgery.incremented(
                file,
                document -> {
                    COSStream bomb = document.getDocument().createCOSStream();
                    try (var out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
                        byte[] blank = new byte[1024 * 1024];
                        Arrays.fill(blank, (byte) ' ');
                        for (int megabyte = 0; megabyte < 1024; megabyte++) {
                            out.write(blank);
                        }
                    }
                    COSDictionary page = document.getPage(0).getCOSObject();
                    page.setItem(COSName.CONTENTS, bomb);
                    page.setNeedToBeUpdated(true);
                });
    }

    /// Lists in lists, so deep that whoever follows them falls.
    public static byte[] nestedDeep(byte[] file, int depth) {
        return defined(file, 9000, "[".repeat(depth) + "]".repeat(depth), 9000);
    }

    /// A tree of pages that is its own branch, four times.
    public static byte[] pagesInCircles(byte[] file) {
        String pages = "<</Type/Pages/Count 4/Kids[" + "9000 0 R ".repeat(4) + "]>>";
        return defined(
                defined(file, 9000, pages, root(file, COSName.ROOT)),
                root(file, COSName.ROOT),
                "<</Type/Catalog/Pages 9000 0 R/AcroForm %d 0 R>>"
                        .formatted(root(file, COSName.ACRO_FORM)),
                root(file, COSName.ROOT));
    }

    /// A catalogue that says nothing of any form: no reader finds a signature then.
    public static byte[] formForgotten(byte[] file) {
        return defined(
                file,
                root(file, COSName.ROOT),
                "<</Type/Catalog/Pages %d 0 R>>".formatted(root(file, COSName.PAGES)),
                root(file, COSName.ROOT));
    }

    /// The number of the catalogue, or of what it calls `entry`.
    private static long root(byte[] file, COSName entry) {
        try (PDDocument document = Loader.loadPDF(file)) {
            COSDictionary trailer = document.getDocument().getTrailer();
            COSDictionary from =
                    entry.equals(COSName.ROOT)
                            ? trailer
                            : document.getDocumentCatalog().getCOSObject();
            return from.getCOSObject(entry).getKey().getNumber();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A further revision in which one object is as said.
    private static byte[] defined(byte[] file, long number, String value, long root) {
        byte[] words =
                "\n%d 0 obj\n%s\nendobj\n"
                        .formatted(number, value)
                        .getBytes(StandardCharsets.US_ASCII);
        byte[] table =
                """
                xref
                %d 1
                %010d 00000 n\s
                trailer
                <</Size 9001/Root %d 0 R/Prev %s>>
                startxref
                %d
                %%%%EOF
                """
                        .formatted(
                                number,
                                file.length + 1,
                                root,
                                lastTable(file),
                                file.length + words.length)
                        .getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(file, file.length + words.length + table.length);
        System.arraycopy(words, 0, all, file.length, words.length);
        System.arraycopy(table, 0, all, file.length + words.length, table.length);
        return all;
    }

    /// Where the last table of objects begins, as the file says.
    private static String lastTable(byte[] file) {
        int from = last(file, "startxref") + "startxref".length();
        return new String(file, from, file.length - from, StandardCharsets.US_ASCII)
                .strip()
                .lines()
                .findFirst()
                .orElseThrow();
    }
}
