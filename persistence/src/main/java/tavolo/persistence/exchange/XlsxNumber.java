package tavolo.persistence.exchange;

import javax.xml.stream.XMLStreamException;

/// Numbers as the parts of a workbook write them.
final class XlsxNumber {

    private XlsxNumber() {}

    /// A number of a row, text or style.
    static int whole(String written) throws XMLStreamException {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException broken) {
            throw new XMLStreamException("no whole number: " + written, broken);
        }
    }

    /// The value of a cell.
    static double real(String written) throws XMLStreamException {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException broken) {
            throw new XMLStreamException("no number: " + written, broken);
        }
    }
}
