package tavolo.persistence.proof;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import org.springframework.stereotype.Component;
import tavolo.domain.proof.QrPainter;

/// Squares of dots by ISO/IEC 18004, runs of dark dots drawn as one stroke.
@Component
final class ZxingPainter implements QrPainter {

    /// Source: ISO/IEC 18004, 5.3.8 — a quiet zone of four modules on every side.
    private static final int QUIET = 4;

    @Override
    public Picture paint(String text) {
        ByteMatrix dots = dots(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                int from = x;
                while (x < dots.getWidth() && dots.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    int run = x - from;
                    path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, run, run));
                }
            }
        }
        return new Picture(dots.getWidth() + 2 * QUIET, path.toString());
    }

    private static ByteMatrix dots(String text) {
        try {
            return Encoder.encode(
                            text,
                            ErrorCorrectionLevel.M,
                            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("the text does not fit a square", tooLong);
        }
    }
}
