package tavolo.persistence.seal.pages;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// One page as a picture of at most a million points, whatever size it claims.
final class DrawnPage {

    private static final float MOST_POINTS = 1_000_000f;
    private static final float LONGEST_SIDE = 1_300f;

    /// 110 dots per inch: a page of A4 stays readable.
    private static final float USUAL_SCALE = 110f / 72f;

    private final BufferedImage image;
    private final PDRectangle box;
    private final int rotation;
    private final float scale;

    private DrawnPage(BufferedImage image, PDPage page, float scale) {
        this.image = image;
        this.box = page.getCropBox();
        this.rotation = page.getRotation();
        this.scale = scale;
    }

    /// @param index counted from 0
    static DrawnPage of(PDDocument document, int index) throws IOException {
        PDPage page = document.getPage(index);
        PDRectangle box = page.getCropBox();
        float scale = scale(box.getWidth(), box.getHeight());
        BufferedImage drawn = new PDFRenderer(document).renderImage(index, scale, ImageType.RGB);
        return new DrawnPage(drawn, page, scale);
    }

    private static float scale(float width, float height) throws IOException {
        if (!(width > 0 && height > 0 && width < Float.MAX_VALUE && height < Float.MAX_VALUE)) {
            throw new IOException("a page of %f times %f".formatted(width, height));
        }
        float area = (float) Math.sqrt(MOST_POINTS / ((double) width * height));
        return Math.min(USUAL_SCALE, Math.min(area, LONGEST_SIDE / Math.max(width, height)));
    }

    BufferedImage image() {
        return image;
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    /// The colours of all points, row by row.
    int[] points() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /// Where `place` of the page lies in the picture, with the blur of an edge around it.
    Area area(PDRectangle place) {
        float left = place.getLowerLeftX() - box.getLowerLeftX();
        float right = place.getUpperRightX() - box.getLowerLeftX();
        float low = place.getLowerLeftY() - box.getLowerLeftY();
        float high = place.getUpperRightY() - box.getLowerLeftY();
        float width = box.getWidth();
        float height = box.getHeight();
        return switch (rotation) {
            case 90 -> scaled(low, left, high, right);
            case 180 -> scaled(width - right, low, width - left, high);
            case 270 -> scaled(height - high, width - right, height - low, width - left);
            default -> scaled(left, height - high, right, height - low);
        };
    }

    private Area scaled(float left, float top, float right, float bottom) {
        return new Area(
                        (int) Math.floor(left * scale),
                        (int) Math.floor(top * scale),
                        (int) Math.ceil(right * scale),
                        (int) Math.ceil(bottom * scale))
                .grown(2);
    }
}
