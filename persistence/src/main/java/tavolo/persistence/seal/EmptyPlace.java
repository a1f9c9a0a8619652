package tavolo.persistence.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HexFormat;

/// The place that a prepared file keeps free for a signature: zeros between angle brackets, in the
/// revision at its end (ISO 32000-2, 12.8.1). It is looked for from the end, so that filling it
/// costs as little on a long paper as on a short one.
final class EmptyPlace {

    private static final int DIGITS = 2 * Pades.SIGNATURE_BYTES;

    private EmptyPlace() {}

    /// A copy of `prepared` with `container` in its empty place.
    ///
    /// @throws IllegalArgumentException if `prepared` has no empty place or the container is too
    ///   long for it
    static byte[] filled(byte[] prepared, byte[] container) {
        byte[] digits = HexFormat.of().formatHex(container).getBytes(US_ASCII);
        if (digits.length > DIGITS) {
            throw new IllegalArgumentException(
                    "a signature of " + container.length + " bytes is too long for its place");
        }
        byte[] file = prepared.clone();
        System.arraycopy(digits, 0, file, start(file), digits.length);
        return file;
    }

    private static int start(byte[] file) {
        for (int end = file.length - 1; end > DIGITS; end--) {
            if (file[end] == '>' && file[end - DIGITS - 1] == '<' && isEmpty(file, end)) {
                return end - DIGITS;
            }
        }
        throw new IllegalArgumentException("the file has no empty place for a signature");
    }

    private static boolean isEmpty(byte[] file, int end) {
        for (int at = end - DIGITS; at < end; at++) {
            if (file[at] != '0') {
                return false;
            }
        }
        return true;
    }
}
