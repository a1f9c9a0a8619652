package tavolo.persistence.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Where the first sheet of a workbook lies, and from when its days count.
///
/// @param sheet the name of its part in the archive
/// @param since1904 whether days count from 1904 and not from 1900
record XlsxWorkbook(String sheet, boolean since1904) {

    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS =
            "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// Where parts lie, by the identity under which the workbook names them.
    static Map<String, String> targets(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = text(xml.getAttributeValue(null, "Target"));
                targets.put(
                        text(xml.getAttributeValue(null, "Id")),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return targets;
    }

    /// The workbook with its first sheet; empty if there is none.
    static Optional<XlsxWorkbook> read(XMLStreamReader xml, Map<String, String> targets)
            throws XMLStreamException {
        boolean since1904 = false;
        Optional<String> sheet = Optional.empty();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                String given = text(xml.getAttributeValue(null, "date1904"));
                since1904 = given.equals("1") || given.equals("true");
            }
            if (xml.getLocalName().equals("sheet") && sheet.isEmpty()) {
                sheet = Optional.ofNullable(targets.get(relation(xml)));
            }
        }
        boolean late = since1904;
        return sheet.map(found -> new XlsxWorkbook(found, late));
    }

    private static String relation(XMLStreamReader xml) {
        String id = text(xml.getAttributeValue(RELATIONS, "id"));
        return id.isEmpty() ? text(xml.getAttributeValue(STRICT_RELATIONS, "id")) : id;
    }

    private static String text(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }
}
