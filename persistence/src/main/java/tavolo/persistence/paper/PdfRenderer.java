package tavolo.persistence.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import tavolo.domain.document.AdhesionLayout;
import tavolo.domain.document.AdhesionText;
import tavolo.domain.document.Block;
import tavolo.domain.document.CompletionLayout;
import tavolo.domain.document.CompletionText;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.document.Paper;
import tavolo.domain.document.PaperLayout;
import tavolo.domain.document.PaperRejected;
import tavolo.domain.document.RecordLayout;
import tavolo.domain.document.RecordText;
import tavolo.domain.document.Renderer;

/// Renders papers with openhtmltopdf on PDFBox and lets only PDF/A-2a with PDF/UA-1 out.
public final class PdfRenderer implements Renderer {

    private static final Pattern SLOTS = Pattern.compile(PaperMarkup.SLOT + ".+");

    private final PaperResources resources = new PaperResources();
    private final PaperGate gate;
    private final String address;

    /// A renderer whose papers say no address.
    public PdfRenderer(PaperGate gate) {
        this(gate, "");
    }

    /// @param address where the portal is, such as `https://tavolo.example`; it is printed on the
    ///   papers that can be checked there. Empty when nobody knows
    public PdfRenderer(PaperGate gate, String address) {
        this.gate = gate;
        this.address = address.replaceAll("/+$", "");
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    @Override
    public byte[] render(InstrumentText text) {
        return signable(PaperLayout.of(text));
    }

    @Override
    public byte[] render(RecordText text) {
        return signable(RecordLayout.of(text));
    }

    @Override
    public byte[] render(CompletionText text) {
        return signable(CompletionLayout.of(text));
    }

    @Override
    public byte[] render(AdhesionText text) {
        return signable(AdhesionLayout.of(text));
    }

    private byte[] signable(Paper paper) {
        return checked(
                draw(
                        paper,
                        (renderer, document) ->
                                new SignatureFields(document, fields(paper))
                                        .add(renderer.findPagePositionsByID(SLOTS))));
    }

    @Override
    public byte[] print(Paper paper) {
        return checked(draw(paper, (_, _) -> {}));
    }

    @Override
    public String printable(String words) {
        StringBuilder printed = new StringBuilder(words.length());
        words.codePoints()
                .forEach(letter -> {
                    if (letter == '\n' || letter == '\r' || resources.canPrint(letter)) {
                        printed.appendCodePoint(letter);
                    } else {
                        printed.append(String.format(Locale.ROOT, "[U+%04X]", letter));
                    }
                });
        return printed.toString();
    }

    private byte[] checked(byte[] file) {
        List<String> broken = gate.brokenRules(file);
        if (!broken.isEmpty()) {
            throw new PaperRejected(broken);
        }
        return file;
    }

    /// What a paper gets besides what is printed.
    private interface Additions {
        void to(PdfBoxRenderer renderer, PDDocument document) throws IOException;
    }

    /// The descriptions of the fields of `paper`, by their names.
    private static Map<String, String> fields(Paper paper) {
        Map<String, String> descriptions = descriptions(paper.blocks());
        descriptions.put(TIME_STAMP_FIELD, "Marca temporale · Archive time stamp");
        return descriptions;
    }

    private byte[] draw(Paper paper, Additions additions) {
        Document markup = PaperMarkup.of(paper, resources.style(), address);
        requireGlyphs(markup.getDocumentElement().getTextContent());
        try (PdfBoxRenderer renderer = builder(markup).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            additions.to(renderer, document);
            return FileShape.bytesOf(document, paper.frozenAt());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void requireGlyphs(String words) {
        List<String> missing =
                words.codePoints()
                        .filter(character -> !resources.canPrint(character))
                        .distinct()
                        .sorted()
                        .mapToObj(
                                character -> String.format(Locale.ROOT, "glyph U+%04X", character))
                        .toList();
        if (!missing.isEmpty()) {
            throw new PaperRejected(missing);
        }
    }

    private PdfRendererBuilder builder(Document markup) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        resources.applyTo(builder);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeLineBreaker(new LineBreaker());
        builder.withProducer("Tavolo");
        for (ExternalResourceControlPriority always : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((_, _) -> false, always);
        }
        builder.withW3cDocument(markup, null);
        builder.toStream(OutputStream.nullOutputStream());
        return builder;
    }

    private static Map<String, String> descriptions(List<Block> blocks) {
        Map<String, String> descriptions = new HashMap<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Section section -> descriptions.putAll(descriptions(section.blocks()));
                case Block.SignatureSlot slot -> descriptions.put(slot.field(), slot.description());
                case Block.SealSlot slot -> descriptions.put(slot.field(), slot.description());
                case Block.CheckCode _,
                        Block.Cover _,
                        Block.Facts _,
                        Block.Fingerprint _,
                        Block.Heading _,
                        Block.Marked _,
                        Block.NotedReserve _,
                        Block.NumberedParagraph _,
                        Block.PageBreak _,
                        Block.Paragraph _,
                        Block.PartyCard _,
                        Block.Picture _,
                        Block.Table _ -> {}
            }
        }
        return descriptions;
    }
}
