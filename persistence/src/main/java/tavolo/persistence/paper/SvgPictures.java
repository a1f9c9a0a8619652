package tavolo.persistence.paper;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/// Lets the renderer draw our own SVG pictures as lines and areas. No library of SVG is needed for
/// the little that they use, and none could follow a link out of the paper.
final class SvgPictures implements SVGDrawer {

    private final LetterShapes letters;

    SvgPictures(LetterShapes letters) {
        this.letters = letters;
    }

    @Override
    public SVGImage buildSVGImage(
            Element picture,
            Box box,
            CssContext context,
            double cssWidth,
            double cssHeight,
            double dotsPerPixel) {
        return new SvgImage(picture, dotsPerPixel, letters);
    }

    /// A picture with its size in the small dots of the renderer.
    private record SvgImage(Element picture, double dotsPerPixel, LetterShapes letters)
            implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return dots("width");
        }

        @Override
        public int getIntrinsicHeight() {
            return dots("height");
        }

        private int dots(String side) {
            return (int) Math.round(Double.parseDouble(picture.getAttribute(side)) * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice output, RenderingContext context, double x, double y) {
            output.drawWithGraphics(
                    (float) x,
                    (float) y,
                    getIntrinsicWidth(),
                    getIntrinsicHeight(),
                    page -> new SvgShapes(page, letters).draw(picture));
        }
    }

    /// Pictures have the fonts of the paper and no others.
    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}
}
