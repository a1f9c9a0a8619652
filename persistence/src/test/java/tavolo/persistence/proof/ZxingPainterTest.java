package tavolo.persistence.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.proof.QrPainter;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ZxingPainterTest {

    private static final int SCALE = 4;
    private static final Pattern STROKE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    @Test
    void a_camera_reads_what_was_painted() throws ReaderException {
        String text = "otpauth://totp/Tavolo:ada%40voceviva.example?secret=JBSWY3DPEHPK3PXP";
        assertThat(read(new ZxingPainter().paint(text))).isEqualTo(text);
    }

    /// Reads the strokes as a camera would, by the reader of the same library.
    private static String read(QrPainter.Picture picture) throws ReaderException {
        int side = picture.side() * SCALE;
        int[] dots = new int[side * side];
        Arrays.fill(dots, 0xffffff);
        Matcher strokes = STROKE.matcher(picture.path());
        while (strokes.find()) {
            int left = Integer.parseInt(strokes.group(1)) * SCALE;
            int top = Integer.parseInt(strokes.group(2)) * SCALE;
            int width = Integer.parseInt(strokes.group(3)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(dots, y * side + left, y * side + left + width, 0);
            }
        }
        RGBLuminanceSource light = new RGBLuminanceSource(side, side, dots);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    }
}
