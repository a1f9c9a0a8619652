package tavolo.persistence.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Measures how far to the right letters reach.
final class RightEdge extends PDFTextStripper {

    private float furthest;

    private RightEdge() throws IOException {}

    /// The right edge of the rightmost letter of any page, in points.
    static float of(PDDocument document) throws IOException {
        RightEdge edge = new RightEdge();
        edge.getText(document);
        return edge.furthest;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (!letter.getUnicode().isBlank()) {
            furthest = Math.max(furthest, letter.getXDirAdj() + letter.getWidthDirAdj());
        }
        super.processTextPosition(letter);
    }
}
