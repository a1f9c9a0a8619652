package tavolo.persistence.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.FileCheck;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.agreement.SentFile;

/// Knows PNG and JPEG pictures: the whole picture is decoded, line by line, into one that is small
/// whatever the size of the original.
final class PictureFiles implements FileCheck {

    private static final int MILLION = 1_000_000;
    private static final int MOST_MEGAPIXELS = 50;
    private static final int PIXELS_KEPT = MILLION / 4;

    @Override
    public Optional<Outcome<FileKind>> of(SentFile file) {
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(
                        new ByteArrayInputStream(file.content().toArray()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                Optional<FileKind> kind = kind(reader);
                if (kind.isPresent()) {
                    return Optional.of(decoded(file.name(), reader, in, kind.get()));
                }
                reader.dispose();
            }
            return Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<FileKind> kind(ImageReader reader) throws IOException {
        return switch (reader.getFormatName().toLowerCase(Locale.ROOT)) {
            case "png" -> Optional.of(FileKind.PNG);
            case "jpeg" -> Optional.of(FileKind.JPEG);
            default -> Optional.empty();
        };
    }

    private static Outcome<FileKind> decoded(
            String name, ImageReader reader, ImageInputStream in, FileKind kind) {
        try {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > (long) MOST_MEGAPIXELS * MILLION) {
                return Outcome.refused(new FileRefusal.PictureTooBig(name, MOST_MEGAPIXELS));
            }
            int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) pixels / PIXELS_KEPT)));
            ImageReadParam small = reader.getDefaultReadParam();
            small.setSourceSubsampling(step, step, 0, 0);
            reader.read(0, small);
            return Outcome.done(kind);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException _) {
            // What a decoder of a stranger's bytes says when they are no such picture.
            return Outcome.refused(new FileRefusal.FileDamaged(name));
        } finally {
            reader.dispose();
        }
    }
}
