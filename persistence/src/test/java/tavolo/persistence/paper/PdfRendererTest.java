package tavolo.persistence.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tavolo.domain.document.SampleTexts;

class PdfRendererTest {

    private final PaperGate gate = new PaperGate();
    private final PdfRenderer renderer = new PdfRenderer(gate);

    @Test
    void look() throws Exception {
        byte[] draft =
                renderer.draw(
                        tavolo.domain.document.PaperLayout.of(SampleTexts.companyAgreement()));
        Files.write(Path.of("/tmp/look-company.pdf"), draft);
        byte[] p = renderer.draw(tavolo.domain.document.PaperLayout.of(SampleTexts.protocol()));
        Files.write(Path.of("/tmp/look-protocol.pdf"), p);
        System.out.println("RULES " + gate.brokenRules(draft));
        System.out.println("RULES " + gate.brokenRules(p));
        assertThat(draft)
                .isEqualTo(
                        renderer.draw(
                                tavolo.domain.document.PaperLayout.of(
                                        SampleTexts.companyAgreement())));
    }
}
