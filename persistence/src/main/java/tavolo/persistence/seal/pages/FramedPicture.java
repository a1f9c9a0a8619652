package tavolo.persistence.seal.pages;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import tavolo.domain.document.Bytes;

/// A page in PNG, with a frame around what differs: a dark line within a light one, to be seen on
/// any page.
final class FramedPicture {

    private static final int DISTANCE = 6;

    private FramedPicture() {}

    static Bytes of(DrawnPage page, Optional<Area> frame) throws IOException {
        frame.ifPresent(area -> draw(page.image(), area.grown(DISTANCE)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        if (!ImageIO.write(page.image(), "png", out)) {
            throw new IOException("no writer of PNG");
        }
        return Bytes.of(out.toByteArray());
    }

    private static void draw(BufferedImage image, Area frame) {
        int left = Math.max(2, frame.left());
        int top = Math.max(2, frame.top());
        int right = Math.min(image.getWidth() - 3, frame.right());
        int bottom = Math.min(image.getHeight() - 3, frame.bottom());
        Graphics2D pen = image.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.setStroke(new BasicStroke(6));
            pen.drawRect(left, top, right - left, bottom - top);
            pen.setColor(new Color(0xB4, 0x23, 0x18));
            pen.setStroke(new BasicStroke(3));
            pen.drawRect(left, top, right - left, bottom - top);
        } finally {
            pen.dispose();
        }
    }
}
