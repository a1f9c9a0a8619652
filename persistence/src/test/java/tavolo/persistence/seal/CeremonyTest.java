package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.signing.Expectation;
import tavolo.persistence.paper.PaperGate;
import tavolo.persistence.paper.PdfRenderer;

class CeremonyTest {

    @TempDir private Path folder;

    @Test
    void look() throws Exception {
        PaperGate gate = new PaperGate();
        Ceremony c = new Ceremony(folder);
        byte[] paper = new PdfRenderer(gate).render(SampleTexts.protocol());
        byte[] s = c.sealed(paper);
        System.out.println("OUT sealed " + gate.brokenRules(s));
        byte[] one = c.signed(s, SampleTexts.PROVIDER_SLOT, "Giulia Marchetti");
        System.out.println("OUT 1 " + gate.brokenRules(one));
        byte[] two = c.signed(one, SampleTexts.FIRST_UNION_SLOT, "Maria Rinaldi");
        byte[] three = c.signed(two, SampleTexts.SECOND_UNION_SLOT, "Niccolò Ferri");
        System.out.println("OUT 3 " + gate.brokenRules(three));
        Files.write(Path.of("/tmp/look-signed.pdf"), three);
        System.out.println("OUT " + c.verdict(paper, Expectation.nothing()));
        System.out.println("OUT " + c.verdict(s, Expectation.buildsOn(paper)));
        System.out.println("OUT " + c.verdict(three, Expectation.buildsOn(two)));
        assertThat(three).isNotEmpty();
    }
}
