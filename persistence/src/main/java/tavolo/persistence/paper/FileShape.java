package tavolo.persistence.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/// Gives a rendered file the shape in which signing it leaves no question: the same bytes whenever
/// it is made, no list that a later change could bring in unnoticed, and few large object streams.
final class FileShape {

    /// Larger than any paper's number of small objects: every stream that has to be opened costs a
    /// pass over all objects.
    private static final int OBJECTS_PER_STREAM = 5000;

    /// Any constant will do; the file identifier is made from it and from the content's length.
    private static final long DOCUMENT_ID = 0x7461766f6c6fL;

    private FileShape() {}

    static byte[] bytesOf(PDDocument document, Instant date) throws IOException {
        date(document, date);
        for (PDPage page : document.getPages()) {
            closeAnnotations(page.getCOSObject());
        }
        parentTreeFirst(document);
        document.setDocumentId(DOCUMENT_ID);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, new CompressParameters(OBJECTS_PER_STREAM));
        return out.toByteArray();
    }

    private static void date(PDDocument document, Instant date) throws IOException {
        Calendar calendar = GregorianCalendar.from(date.atZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().setModificationDate(calendar);
        var stream = document.getDocumentCatalog().getMetadata();
        try {
            XMPMetadata metadata = new DomXmpParser().parse(stream.toByteArray());
            XMPBasicSchema basic = metadata.getXMPBasicSchema();
            basic.setCreateDate(calendar);
            basic.setModifyDate(calendar);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new XmpSerializer().serialize(metadata, out, true);
            stream.importXMPMetadata(out.toByteArray());
        } catch (XmpParsingException | TransformerException broken) {
            throw new IOException("the paper's metadata cannot be dated", broken);
        }
    }

    /// An absent list of annotations can be created by a later change without being seen as one.
    private static void closeAnnotations(COSDictionary page) {
        if (page.getCOSArray(COSName.ANNOTS) == null) {
            page.setItem(COSName.ANNOTS, new COSArray());
        }
        page.setName(COSName.getPDFName("Tabs"), "S");
    }

    /// Readers that walk the file meet each signature field first through its parent-tree entry
    /// rather than as a change within the document's structure.
    private static void parentTreeFirst(PDDocument document) {
        COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSBase kids = tree.getItem(COSName.K);
        tree.removeItem(COSName.K);
        tree.setItem(COSName.K, kids);
    }
}
