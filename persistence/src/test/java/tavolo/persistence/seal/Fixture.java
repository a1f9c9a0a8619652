package tavolo.persistence.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tavolo.domain.document.SampleTexts;
import tavolo.persistence.paper.PaperGate;
import tavolo.persistence.paper.PdfRenderer;

/// One protocol taken through the whole ceremony, once for all tests that only read it.
public final class Fixture {

    public static final PaperGate GATE = new PaperGate();
    public static final PdfRenderer RENDERER = new PdfRenderer(GATE);
    public static final Ceremony CEREMONY = ceremony();
    public static final byte[] PAPER = RENDERER.render(SampleTexts.protocol());
    public static final byte[] SEALED = CEREMONY.sealed(PAPER);
    public static final byte[] ONE =
            CEREMONY.signed(SEALED, SampleTexts.PROVIDER_SLOT, "Giulia Marchetti");
    public static final byte[] TWO =
            CEREMONY.signed(ONE, SampleTexts.FIRST_UNION_SLOT, "Maria Rinaldi");
    public static final byte[] THREE =
            CEREMONY.signed(TWO, SampleTexts.SECOND_UNION_SLOT, "Niccolò Ferri");

    private Fixture() {}

    /// A ceremony with an authority of its own.
    static Ceremony ceremony() {
        return new Ceremony(keys());
    }

    /// A folder for new keys.
    static Path keys() {
        try {
            return Files.createTempDirectory("tavolo-keys").resolve("keys");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
