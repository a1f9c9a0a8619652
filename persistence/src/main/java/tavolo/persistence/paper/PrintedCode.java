package tavolo.persistence.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tavolo.domain.document.Block.CheckCode;

/// A link as a QR code in SVG, drawn as areas. The same link always gives the same picture. Source:
/// ISO/IEC 18004, level M, with its quiet zone of four modules.
final class PrintedCode {

    /// The side of the picture with its quiet zone, about 26 mm.
    static final double SIDE = 98;

    private static final int QUIET = 4;
    private static final String INK = "#17191c";

    private PrintedCode() {}

    static Element of(CheckCode code, String link, Document document) {
        ByteMatrix modules = modules(link);
        double module = SIDE / (modules.getWidth() + 2 * QUIET);
        SvgMarkup picture = SvgMarkup.picture(document, SIDE, SIDE, code.label(), link);
        for (int row = 0; row < modules.getHeight(); row++) {
            row(picture, modules, row, module);
        }
        return picture.element();
    }

    /// Neighbours are one area, so that no seam shows between them.
    private static void row(SvgMarkup picture, ByteMatrix modules, int row, double module) {
        int from = 0;
        while (from < modules.getWidth()) {
            int to = from;
            while (to < modules.getWidth() && modules.get(to, row) == 1) {
                to++;
            }
            if (to > from) {
                picture.box(
                                (from + QUIET) * module,
                                (row + QUIET) * module,
                                (to - from) * module,
                                module)
                        .fill(INK);
            }
            from = to + 1;
        }
    }

    private static ByteMatrix modules(String link) {
        try {
            return Encoder.encode(link, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("a link that no code holds: " + link, tooLong);
        }
    }
}
