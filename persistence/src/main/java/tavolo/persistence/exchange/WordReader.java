package tavolo.persistence.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.jspecify.annotations.Nullable;
import tavolo.domain.Outcome;
import tavolo.domain.redline.EditedText;
import tavolo.domain.redline.RedlineRefusal;

/// Reads the parts of a word-processor file as a stream of elements, never as a tree: what is kept
/// is the text alone. Declarations of entities are refused, nothing is fetched.
final class WordReader {

    private static final Set<String> WORDS =
            Set.of(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://schemas.openxmlformats.org/officeDocument/2006/math");

    /// What is not there once all changes are accepted, or is no text, or says the same twice.
    private static final Set<String> SKIPPED =
            Set.of(
                    "Fallback",
                    "del",
                    "moveFrom",
                    "pPrChange",
                    "rPrChange",
                    "sectPr",
                    "tblPrChange",
                    "tcPrChange",
                    "trPrChange");

    /// Where a part of the text would be in another file.
    private static final Set<String> ELSEWHERE = Set.of("altChunk", "subDoc");

    private static final List<String> ASIDES =
            List.of(
                    XWPFRelation.COMMENT.getRelation(),
                    XWPFRelation.FOOTNOTE.getRelation(),
                    XWPFRelation.ENDNOTE.getRelation());

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final WordText text = new WordText();

    WordReader() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /// What stands in `document`, then in its comments and notes.
    Outcome<EditedText> read(PackagePart document)
            throws IOException, XMLStreamException, InvalidFormatException {
        List<PackagePart> parts = new ArrayList<>(List.of(document));
        for (PackageRelationship to : document.getRelationships()) {
            if (ASIDES.contains(to.getRelationshipType())) {
                parts.add(document.getRelatedPart(to));
            }
        }
        for (PackagePart part : parts) {
            try (InputStream in = part.getInputStream()) {
                walk(factory.createXMLStreamReader(in));
            }
            if (text.isFull()) {
                return Outcome.refused(new RedlineRefusal.TooManyParagraphs(WordText.MOST_LINES));
            }
            if (text.isElsewhere()) {
                return Outcome.refused(new RedlineRefusal.PartsElsewhere());
            }
        }
        return Outcome.done(text.edited());
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        int skipping = 0;
        while (xml.hasNext() && !text.isFull()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("no text of a word processor declares entities");
            }
            boolean isStart = event == XMLStreamConstants.START_ELEMENT;
            boolean isEnd = event == XMLStreamConstants.END_ELEMENT;
            if (skipping > 0) {
                skipping += isStart ? 1 : isEnd ? -1 : 0;
            } else if (isStart && isSkipped(xml)) {
                skipping = 1;
            } else if (isStart) {
                started(xml);
            } else if (isEnd && isWords(xml)) {
                text.ended(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.characters(xml.getText());
            }
        }
    }

    private boolean isSkipped(XMLStreamReader xml) {
        return SKIPPED.contains(xml.getLocalName()) && !text.isWithinProperties();
    }

    private void started(XMLStreamReader xml) {
        if (ELSEWHERE.contains(xml.getLocalName())) {
            text.elsewhere();
        } else if (isWords(xml)) {
            text.started(xml.getLocalName(), name -> value(xml, name));
        }
    }

    private static boolean isWords(XMLStreamReader xml) {
        @Nullable String space = xml.getNamespaceURI();
        return space != null && WORDS.contains(space);
    }

    /// The attribute `name`, in whatever namespace; empty if there is none.
    private static String value(XMLStreamReader xml, String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }
}
