package tavolo.domain.document;

import java.text.Normalizer;

/// A text as it can stand on paper: Unicode form NFC, LF line ends, no character that leaves no
/// trace on the page. What is hashed is then what is seen: soft hyphens, zero-width characters and
/// marks that turn the direction of writing come in by copying from word processors, and could make
/// two different texts look the same.
final class PrintedText {

    private PrintedText() {}

    static String of(String words) {
        StringBuilder seen = new StringBuilder(words.length());
        words.replace("\r\n", "\n").codePoints().forEach(character -> append(seen, character));
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder seen, int character) {
        switch (character) {
            case '\n', '\r', 0x85, 0x2028, 0x2029 -> seen.append('\n');
            case '\t' -> seen.append(' ');
            default -> {
                int type = Character.getType(character);
                if (type != Character.CONTROL && type != Character.FORMAT) {
                    seen.appendCodePoint(character);
                }
            }
        }
    }
}
