package tavolo.persistence.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.IssuedKey;
import tavolo.domain.signing.Prepared;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.benchmark.Figures;
import tavolo.persistence.paper.PaperGate;
import tavolo.persistence.paper.PdfRenderer;

/// How long a paper of eight pages takes until three people have signed it, and each step of the
/// way. Every signature has a key and certificate of its own; what a person waits for is timed, the
/// full judgement that follows in the background apart.
public final class SigningBenchmark {

    private static final int ARTICLES = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final int SAMPLES = 100;
    private static final List<String> SLOTS =
            List.of(
                    SampleTexts.PROVIDER_SLOT,
                    SampleTexts.FIRST_UNION_SLOT,
                    SampleTexts.SECOND_UNION_SLOT);

    private final PdfRenderer renderer = new PdfRenderer(new PaperGate());
    private final Ceremony ceremony = Fixture.ceremony();
    private final InstrumentText text = SampleTexts.firstArticles(ARTICLES);

    /// The lines of the table of figures.
    public List<String> run() {
        byte[] paper = renderer.render(text);
        byte[] sealed = ceremony.sealed(paper);
        byte[] signed = everySignature(sealed);
        if (!(ceremony.verdict(signed, Expectation.nothing()) instanceof Verdict.Valid)) {
            throw new IllegalStateException("the signed paper is not valid");
        }
        List<Figures> figures =
                List.of(
                        time("render, seal and three signatures", this::whole),
                        time("render (with the PDF/A gate)", () -> renderer.render(text)),
                        time("certification seal", () -> ceremony.sealed(paper)),
                        time("one signature", () -> signature(sealed, SLOTS.getFirst())),
                        time(
                                "full judgement of four signatures (in the background)",
                                () -> ceremony.verdict(signed, Expectation.nothing())));
        return Figures.table("a paper of " + pages(paper) + " pages", figures);
    }

    private void whole() {
        everySignature(ceremony.sealed(renderer.render(text)));
    }

    private byte[] everySignature(byte[] sealed) {
        byte[] file = sealed;
        for (String slot : SLOTS) {
            file = signature(file, slot);
        }
        return file;
    }

    /// Key and certificate, preparation, value, completion and the quick check.
    private byte[] signature(byte[] base, String slot) {
        IssuedKey key = ceremony.key("Maria Rinaldi");
        Prepared prepared = ceremony.preparer.prepare(base, slot, key.certificate(), Ceremony.AT);
        byte[] signed = ceremony.completed(prepared, key);
        if (!ceremony.quick.check(base, signed, key.certificate()).isEmpty()) {
            throw new IllegalStateException("the signature does not stand up to the quick check");
        }
        return signed;
    }

    private static Figures time(String action, Runnable work) {
        return Figures.measure(action, WARM_UP, SAMPLES, work);
    }

    private static int pages(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Prints the table.
    static void main() {
        new SigningBenchmark().run().forEach(System.out::println);
    }
}
