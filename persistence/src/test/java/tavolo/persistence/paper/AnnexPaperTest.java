package tavolo.persistence.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.document.Renderer;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.study.GivenAnnex;

/// Papers with studies behind their targets.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnexPaperTest {

    private static final PaperGate GATE = new PaperGate();
    private static final Renderer RENDERER = new PdfRenderer(GATE);
    private static final InstrumentText TEXT =
            SampleTexts.protocol().with(List.of(GivenAnnex.week(), GivenAnnex.work()));
    private static final byte[] FILE = RENDERER.render(TEXT);

    @TempDir private Path folder;

    @Test
    void it_is_pdf_a_2a_and_pdf_ua_1() {
        assertThat(GATE.brokenRules(FILE)).isEmpty();
    }

    @Test
    void inputs_results_limits_and_the_figures_of_the_pictures_can_be_read() {
        String read = Tool.run("pdftotext", FILE, folder, "-layout").replaceAll("\\s+", " ");

        assertThat(read)
                .contains("Allegato 1 — Studio di fattibilità n. 3: Tutti da remoto")
                .contains("Annex 2 — Feasibility study no. 3")
                .contains("Che cosa si suppone", "What comes of it")
                .contains("Erlang A, pazienza media 120 s")
                .contains("Arretrato alla fine di ogni giorno")
                .contains("What the model leaves out");
    }

    @Test
    void nothing_is_cut_at_the_margin() throws IOException {
        float rightMargin = (210 - 25) * 72 / 25.4f;
        try (PDDocument document = Loader.loadPDF(FILE)) {
            assertThat(RightEdge.of(document)).isLessThanOrEqualTo(rightMargin + 1);
        }
    }

    @Test
    void the_same_text_gives_the_same_file() {
        assertThat(RENDERER.render(TEXT)).isEqualTo(FILE);
    }
}
