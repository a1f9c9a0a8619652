package tavolo.persistence.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The outlines of letters in the fonts of the paper. Pictures are drawn with outlines, since the
/// fonts of the machine must not enter a paper; what they say is said again in their description.
final class LetterShapes {

    private final List<TrueTypeFont> fonts;

    /// @param fonts files, of which the first that has a letter gives its shape
    LetterShapes(byte[]... fonts) {
        this.fonts = Arrays.stream(fonts).map(LetterShapes::parsed).toList();
    }

    private static TrueTypeFont parsed(byte[] font) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Words of letters `size` high, beginning at the origin on their base line.
    Shape of(String words, double size) {
        Path2D shape = new Path2D.Double();
        double at = 0;
        try {
            for (int letter : words.codePoints().toArray()) {
                TrueTypeFont font = fontOf(letter);
                int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
                double scale = size / font.getUnitsPerEm();
                AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, 0);
                GlyphData drawn = font.getGlyph().getGlyph(glyph);
                if (drawn != null) {
                    shape.append(place.createTransformedShape(drawn.getPath()), false);
                }
                at += font.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return shape;
    }

    /// How far they reach.
    double widthOf(String words, double size) {
        double width = 0;
        try {
            for (int letter : words.codePoints().toArray()) {
                TrueTypeFont font = fontOf(letter);
                int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
                width += font.getAdvanceWidth(glyph) * size / font.getUnitsPerEm();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return width;
    }

    private TrueTypeFont fontOf(int letter) throws IOException {
        for (TrueTypeFont font : fonts) {
            if (font.getUnicodeCmapLookup().getGlyphId(letter) != 0) {
                return font;
            }
        }
        return fonts.getFirst();
    }
}
