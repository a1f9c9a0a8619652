package tavolo.persistence.exchange;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The texts that cells of a workbook name by their number.
final class XlsxTexts {

    private XlsxTexts() {}

    /// All texts, without their looks and without how they are pronounced.
    static List<String> read(XMLStreamReader xml) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                texts.add(until(xml, "si"));
            }
        }
        return texts;
    }

    /// The text of every `t` up to the end of the element `name`, in which `xml` stands.
    static String until(XMLStreamReader xml, String name) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int pronounced = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                pronounced += xml.getLocalName().equals("rPh") ? 1 : 0;
                if (pronounced == 0 && xml.getLocalName().equals("t")) {
                    text.append(xml.getElementText());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                pronounced -= xml.getLocalName().equals("rPh") ? 1 : 0;
                if (xml.getLocalName().equals(name)) {
                    break;
                }
            }
        }
        return text.toString();
    }
}
