package tavolo.ui.target;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Long texts made short enough for an address.
final class PackedText {

    /// What a server still takes beside the rest of an address.
    private static final int LONGEST = 6_000;

    private static final int STEP = 4_096;

    private PackedText() {}

    /// Letters, digits, hyphens and underscores from which `text` can be made again; empty if it
    /// does not become short enough.
    static Optional<String> packed(String text) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] some = new byte[STEP];
            while (!deflater.finished()) {
                out.write(some, 0, deflater.deflate(some));
            }
            String packed =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
            return packed.length() <= LONGEST ? Optional.of(packed) : Optional.empty();
        } finally {
            deflater.end();
        }
    }

    /// The text; empty if it was not packed here, or is longer than `most` bytes.
    static Optional<String> unpacked(String packed, int most) {
        if (packed.length() > LONGEST) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(Base64.getUrlDecoder().decode(packed));
            byte[] text = new byte[most + 1];
            int length = inflater.inflate(text);
            return inflater.finished() && length <= most
                    ? Optional.of(new String(text, 0, length, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException | DataFormatException _) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
