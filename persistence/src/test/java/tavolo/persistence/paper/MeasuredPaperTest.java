package tavolo.persistence.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.document.Renderer;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.measured.GivenPrint;

/// Papers with measured pictures behind their targets.
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasuredPaperTest {

    private static final PaperGate GATE = new PaperGate();
    private static final Renderer RENDERER = new PdfRenderer(GATE);
    private static final InstrumentText TEXT =
            SampleTexts.protocol().with(List.of(GivenPrint.annex(1)));
    private static final byte[] FILE = RENDERER.render(TEXT);

    @TempDir private Path folder;

    @Test
    void it_is_pdf_a_2a_and_pdf_ua_1() {
        assertThat(GATE.brokenRules(FILE)).isEmpty();
    }

    @Test
    void figures_lines_and_zones_can_be_read_in_both_languages() {
        String read = Tool.run("pdftotext", FILE, folder, "-layout").replaceAll("\\s+", " ");

        assertThat(read)
                .contains("Allegato 1 — Dati misurati n. 1: Livello di servizio")
                .contains("Annex 1 — Measured data no. 1: Service level")
                .contains("Obiettivo precedente", "Obiettivo di questo atto")
                .contains("Target before", "Target of this instrument")
                .contains("Linee e fasce", "Lines and zones")
                .contains("obiettivo mancato fino a 72 %", "target reached from 72 %")
                .contains("16/03–31/03/2020 · Da remoto dal 16 marzo 2020")
                .contains("mai singole persone", "never about single people");
    }

    @Test
    void every_picture_says_in_its_own_words_what_there_is_to_see() throws IOException {
        try (PDDocument document = Loader.loadPDF(FILE)) {
            assertThat(
                            PrintedChartTest.figures(
                                    document.getDocumentCatalog().getStructureTreeRoot()))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .hasSize(10)
                    .anySatisfy(words ->
                            assertThat(words)
                                    .startsWith("Livello di servizio prima e dopo")
                                    .contains("La linea verticale segna il 16 marzo 2020"))
                    .anySatisfy(words ->
                            assertThat(words).startsWith("Service level remote and on site"));
        }
    }

    @Test
    void nothing_is_cut_at_the_margin() throws IOException {
        float rightMargin = (210 - 25) * 72 / 25.4f;
        try (PDDocument document = Loader.loadPDF(FILE)) {
            assertThat(RightEdge.of(document)).isLessThanOrEqualTo(rightMargin + 1);
        }
    }

    @Test
    void the_text_that_was_hashed_gives_the_same_file() {
        assertThat(RENDERER.render(Canonical.read(Canonical.of(TEXT)))).isEqualTo(FILE);
    }
}
