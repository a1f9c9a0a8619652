package tavolo.persistence.paper;

import tavolo.domain.document.SampleTexts;
import tavolo.domain.document.Sha256;

/// Prints the digest of one rendered paper, to be run in a machine of its own.
final class RenderOnce {

    private RenderOnce() {}

    static void main() {
        byte[] file = new PdfRenderer(new PaperGate()).render(SampleTexts.protocol());
        System.out.println("\n" + Sha256.digestOf(file));
    }
}
