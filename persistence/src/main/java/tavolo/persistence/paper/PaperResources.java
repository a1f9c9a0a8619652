package tavolo.persistence.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The fonts, colours and style sheet of every paper, shipped with the program and read once. The
/// fonts have no GSUB table: glyphs that it makes could not be read back as text.
final class PaperResources {

    private final byte[] serif = read("fonts/serif-regular.ttf");
    private final byte[] serifBold = read("fonts/serif-bold.ttf");
    private final byte[] serifItalic = read("fonts/serif-italic.ttf");
    private final byte[] sans = read("fonts/sans-regular.ttf");
    private final byte[] sansBold = read("fonts/sans-bold.ttf");
    private final byte[] colours = read("sRGB.icc");
    private final String style = new String(read("paper.css"), StandardCharsets.UTF_8);

    private final List<CmapLookup> glyphs = List.of(glyphs(serif), glyphs(sans));
    private final SvgPictures pictures = new SvgPictures(new LetterShapes(sans, serif));

    String style() {
        return style;
    }

    /// Whether some font of the paper has a shape for `character`. The renderer itself would print
    /// another sign in its place, and what is read would no longer be what was hashed.
    boolean canPrint(int character) {
        return character == '\n'
                || glyphs.stream().anyMatch(lookup -> lookup.getGlyphId(character) != 0);
    }

    void applyTo(PdfRendererBuilder builder) {
        builder.useColorProfile(colours.clone());
        builder.useSVGDrawer(pictures);
        font(builder, serif, "Tavolo Serif", 400, FontStyle.NORMAL);
        font(builder, serifBold, "Tavolo Serif", 700, FontStyle.NORMAL);
        font(builder, serifItalic, "Tavolo Serif", 400, FontStyle.ITALIC);
        font(builder, sans, "Tavolo Sans", 400, FontStyle.NORMAL);
        font(builder, sansBold, "Tavolo Sans", 700, FontStyle.NORMAL);
    }

    private static void font(
            PdfRendererBuilder builder, byte[] font, String family, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(font), family, weight, style, true);
    }

    private static CmapLookup glyphs(byte[] font) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] read(String name) {
        try (InputStream in = PaperResources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
