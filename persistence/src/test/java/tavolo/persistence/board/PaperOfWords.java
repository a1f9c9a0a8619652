package tavolo.persistence.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import tavolo.domain.document.Bytes;

/// A PDF of one page with some words, as people attach them.
final class PaperOfWords {

    private static final int SIZE = 12;
    private static final int MARGIN = 72;

    private PaperOfWords() {}

    static Bytes saying(String words) {
        try (PDDocument paper = new PDDocument()) {
            PDPage page = new PDPage();
            paper.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(paper, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), SIZE);
                content.newLineAtOffset(MARGIN, MARGIN);
                content.showText(words);
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            paper.save(out);
            return Bytes.of(out.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
