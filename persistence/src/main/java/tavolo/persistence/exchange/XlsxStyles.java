package tavolo.persistence.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/// How numbers of a workbook are shown, by the number of their style: as such, as percentages, or
/// as dates and times.
///
/// @param looks in the order of the styles
record XlsxStyles(List<Look> looks) {

    /// What a number is shown as.
    enum Look {
        NUMBER,
        PERCENTAGE,
        DATE,
        DATE_AND_TIME,
        TIME
    }

    XlsxStyles {
        looks = List.copyOf(looks);
    }

    /// A workbook without styles.
    static XlsxStyles none() {
        return new XlsxStyles(List.of());
    }

    /// What a number of style `style` is shown as.
    Look look(int style) {
        return style >= 0 && style < looks.size() ? looks.get(style) : Look.NUMBER;
    }

    static XlsxStyles read(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, String> own = new HashMap<>();
        List<Look> looks = new ArrayList<>();
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                ofCells = false;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmt" -> own.put(format(xml), code(xml));
                case "cellXfs" -> ofCells = true;
                case "xf" -> {
                    if (ofCells) {
                        looks.add(look(format(xml), own));
                    }
                }
                default -> {
                    // Fonts, colours and borders say nothing about the value.
                }
            }
        }
        return new XlsxStyles(looks);
    }

    private static String code(XMLStreamReader xml) {
        String code = xml.getAttributeValue(null, "formatCode");
        return code == null ? "General" : code;
    }

    private static int format(XMLStreamReader xml) throws XMLStreamException {
        String id = xml.getAttributeValue(null, "numFmtId");
        return id == null ? 0 : XlsxNumber.whole(id);
    }

    private static Look look(int format, Map<Integer, String> own) {
        String builtIn = BuiltinFormats.getBuiltinFormat(format);
        String written = own.getOrDefault(format, builtIn == null ? "General" : builtIn);
        if (DateUtil.isADateFormat(format, written)) {
            String plain =
                    written.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "")
                            .toLowerCase(Locale.ROOT);
            boolean time = plain.contains("h") || plain.contains("s");
            boolean date = plain.contains("y") || plain.contains("d");
            if (time && !date) {
                return Look.TIME;
            }
            return time ? Look.DATE_AND_TIME : Look.DATE;
        }
        return written.contains("%") ? Look.PERCENTAGE : Look.NUMBER;
    }
}
