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
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import tavolo.domain.document.Block;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.document.Paper;
import tavolo.domain.document.PaperLayout;
import tavolo.domain.document.PaperRejected;
import tavolo.domain.document.Renderer;

/// Renders papers with openhtmltopdf on PDFBox and lets only PDF/A-2a with PDF/UA-1 out.
public final class PdfRenderer implements Renderer {

    private static final Pattern SLOTS = Pattern.compile(PaperMarkup.SLOT + ".+");

    private final PaperResources resources = new PaperResources();
    private final PaperGate gate;

    public PdfRenderer(PaperGate gate) {
        this.gate = gate;
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    @Override
    public byte[] render(InstrumentText text) {
        byte[] file = draw(PaperLayout.of(text));
        List<String> broken = gate.brokenRules(file);
        if (!broken.isEmpty()) {
            throw new PaperRejected(broken);
        }
        return file;
    }

    /// The file of `paper`, not yet checked.
    byte[] draw(Paper paper) {
        try (PdfBoxRenderer renderer = builder(paper).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            Map<String, String> descriptions = descriptions(paper.blocks());
            descriptions.put(TIME_STAMP_FIELD, "Marca temporale · Archive time stamp");
            new SignatureFields(document, descriptions).add(renderer.findPagePositionsByID(SLOTS));
            return FileShape.bytesOf(document, paper.frozenAt());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PdfRendererBuilder builder(Paper paper) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        resources.applyTo(builder);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeLineBreaker(new LineBreaker());
        builder.withProducer("Tavolo");
        for (ExternalResourceControlPriority always : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((_, _) -> false, always);
        }
        builder.withW3cDocument(PaperMarkup.of(paper, resources.style()), null);
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
                case Block.Cover _,
                        Block.Facts _,
                        Block.Fingerprint _,
                        Block.Heading _,
                        Block.NotedReserve _,
                        Block.NumberedParagraph _,
                        Block.PageBreak _,
                        Block.Paragraph _,
                        Block.PartyCard _,
                        Block.Table _ -> {}
            }
        }
        return descriptions;
    }
}
