package tavolo.persistence.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CheckLink;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.document.SampleTexts;

/// The way from a printed paper to the portal's page of checks.
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckCodeTest {

    private static final PaperGate GATE = new PaperGate();
    private static final InstrumentText TEXT = SampleTexts.protocol();
    private static final byte[] FILE =
            new PdfRenderer(GATE, "https://tavolo.example/").render(TEXT);
    private static final String LINK =
            "https://tavolo.example/verifica/" + CheckLink.of(Canonical.digestOf(TEXT));

    @Test
    void a_camera_reads_the_link_from_the_page_of_the_signatures() throws IOException {
        try (PDDocument document = Loader.loadPDF(FILE)) {
            PDFRenderer pages = new PDFRenderer(document);
            Optional<String> read = Optional.empty();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = pages.renderImageWithDPI(page, 150);
                read = read.or(() -> read(picture));
            }
            assertThat(read).contains(LINK);
        }
    }

    @Test
    void the_paper_with_the_code_keeps_both_standards_and_is_always_the_same() {
        assertThat(GATE.brokenRules(FILE)).isEmpty();
        assertThat(new PdfRenderer(GATE, "https://tavolo.example").render(TEXT)).isEqualTo(FILE);
    }

    @Test
    void who_sees_no_picture_reads_the_link(@TempDir Path folder) {
        assertThat(Tool.run("pdftotext", FILE, folder, "-raw")).contains(LINK);
        assertThat(Tool.run("pdfinfo", FILE, folder, "-struct")).contains("Figure");
    }

    @Test
    void a_portal_that_does_not_know_its_address_prints_no_code(@TempDir Path folder) {
        byte[] without = new PdfRenderer(GATE).render(TEXT);

        assertThat(Tool.run("pdftotext", without, folder, "-raw")).doesNotContain("verifica/");
    }

    private static Optional<String> read(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        try {
            return Optional.of(
                    new QRCodeReader()
                            .decode(
                                    new BinaryBitmap(
                                            new HybridBinarizer(
                                                    new RGBLuminanceSource(width, height, pixels))),
                                    Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText());
        } catch (NotFoundException | ChecksumException | FormatException none) {
            return Optional.empty();
        }
    }
}
