package tavolo.persistence.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.document.DefiningTexts;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.document.Renderer;

/// Papers with a target on an own indicator.
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorPaperTest {

    private static final PaperGate GATE = new PaperGate();
    private static final Renderer RENDERER = new PdfRenderer(GATE);
    private static final InstrumentText TEXT = DefiningTexts.protocol();
    private static final byte[] FILE = RENDERER.render(TEXT);

    @TempDir private Path folder;

    @Test
    void it_is_pdf_a_2a_and_pdf_ua_1() {
        assertThat(GATE.brokenRules(FILE)).isEmpty();
    }

    @Test
    void the_whole_definition_can_be_read_in_both_languages() {
        String read = Tool.run("pdftotext", FILE, folder, "-layout").replaceAll("\\s+", " ");

        assertThat(read)
                .contains("Definizione dell’indicatore RICH24-K2M7", "RICH24-K2M7 · versione 2")
                .contains("Definito da Filodoro Mobile", "Numeratore ripetute")
                .contains("Base minima per giudicare 30", "Fonte scheda è 4")
                .contains("Definition of the indicator RICH24-K2M7")
                .contains("What it tells How many come again.", "Source sheet 4");
    }

    @Test
    void nothing_is_cut_at_the_margin() throws IOException {
        float rightMargin = (210 - 25) * 72 / 25.4f;
        try (PDDocument document = Loader.loadPDF(FILE)) {
            assertThat(RightEdge.of(document)).isLessThanOrEqualTo(rightMargin + 1);
        }
    }
}
