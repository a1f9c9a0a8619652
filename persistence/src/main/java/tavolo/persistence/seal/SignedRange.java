package tavolo.persistence.seal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What a signature covers (ISO 32000-2, 12.8.1): the first `end` bytes, and `rest` bytes from
/// `next` on. Between them stands its value, in hexadecimal digits between angle brackets.
record SignedRange(int end, int next, int rest) {

    private static final Pattern NAMED =
            Pattern.compile(
                    "/ByteRange\\s*\\[\\s*0\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*]");

    /// The range as a reader of PDF tells it; empty if it is none that a signature may have.
    static Optional<SignedRange> of(int[] told) {
        return told.length == 4 && told[0] == 0 && IntStream.of(told).allMatch(one -> one >= 0)
                ? Optional.of(new SignedRange(told[1], told[2], told[3]))
                : Optional.empty();
    }

    /// The range that is named behind the first `base` bytes of `file`; empty if there is none, or
    /// more than one.
    static Optional<SignedRange> behind(int base, byte[] file) {
        String revision = new String(file, base, file.length - base, ISO_8859_1);
        List<MatchResult> named = NAMED.matcher(revision).results().toList();
        return named.size() == 1
                ? Optional.of(new SignedRange(number(named, 1), number(named, 2), number(named, 3)))
                : Optional.empty();
    }

    private static int number(List<MatchResult> named, int group) {
        return Integer.parseInt(named.getFirst().group(group));
    }

    /// Whether it runs from the first byte of `file` to the last and leaves out nothing but one
    /// hexadecimal text behind the first `base` bytes.
    boolean coversAll(int base, byte[] file) {
        return end >= base
                && next > end + 1
                && (long) next + rest == file.length
                && file[end] == '<'
                && file[next - 1] == '>';
    }

    /// What is signed.
    ///
    /// @throws IndexOutOfBoundsException if the range does not lie in `file`
    byte[] signed(byte[] file) {
        byte[] content = new byte[end + rest];
        System.arraycopy(file, 0, content, 0, end);
        System.arraycopy(file, next, content, end, rest);
        return content;
    }

    /// The value between the brackets, with the zeros behind it.
    ///
    /// @throws IllegalArgumentException if these are no hexadecimal digits
    byte[] value(byte[] file) {
        return HexFormat.of().parseHex(new String(file, end + 1, next - end - 2, US_ASCII));
    }
}
