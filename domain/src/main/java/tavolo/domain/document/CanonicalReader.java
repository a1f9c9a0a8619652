package tavolo.domain.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads canonical JSON and nothing else: whatever it accepts, [CanonicalWriter] writes back byte
/// for byte. That last comparison decides, so the parser itself may stay small.
final class CanonicalReader {

    private static final int DEEPEST = 32;
    private static final Map<String, CanonicalValue> WORDS =
            Map.of(
                    "true", new CanonicalValue.Flag(true),
                    "false", new CanonicalValue.Flag(false),
                    "null", new CanonicalValue.Nothing());

    private final String text;
    private int position;

    private CanonicalReader(String text) {
        this.text = text;
    }

    /// The value written in `bytes`.
    ///
    /// @throws IllegalArgumentException if `bytes` are not its canonical form
    static CanonicalValue read(byte[] bytes) {
        CanonicalReader reader = new CanonicalReader(decode(bytes));
        CanonicalValue value = reader.value(0);
        if (reader.position != reader.text.length()
                || !Arrays.equals(CanonicalWriter.write(value), bytes)) {
            throw reader.notCanonical();
        }
        return value;
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notText) {
            throw new IllegalArgumentException("not UTF-8", notText);
        }
    }

    private CanonicalValue value(int depth) {
        if (depth > DEEPEST) {
            throw notCanonical();
        }
        return switch (peek()) {
            case '"' -> new CanonicalValue.Text(text());
            case '{' -> members(depth);
            case '[' -> items(depth);
            case 't', 'f', 'n' -> word();
            default -> whole();
        };
    }

    private CanonicalValue word() {
        for (Map.Entry<String, CanonicalValue> word : WORDS.entrySet()) {
            if (text.startsWith(word.getKey(), position)) {
                position += word.getKey().length();
                return word.getValue();
            }
        }
        throw notCanonical();
    }

    private CanonicalValue whole() {
        int start = position;
        while (position < text.length() && "-0123456789".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        if (start == position || position - start > 17) {
            throw notCanonical();
        }
        return new CanonicalValue.Whole(Long.parseLong(text, start, position, 10));
    }

    private CanonicalValue items(int depth) {
        List<CanonicalValue> values = new ArrayList<>();
        expect('[');
        while (peek() != ']') {
            expectDivider(values.isEmpty());
            values.add(value(depth + 1));
        }
        expect(']');
        return new CanonicalValue.Items(values);
    }

    private CanonicalValue members(int depth) {
        Map<String, CanonicalValue> values = new HashMap<>();
        expect('{');
        while (peek() != '}') {
            expectDivider(values.isEmpty());
            String name = text();
            expect(':');
            values.put(name, value(depth + 1));
        }
        expect('}');
        return new CanonicalValue.Members(values);
    }

    private String text() {
        StringBuilder content = new StringBuilder();
        expect('"');
        while (peek() != '"') {
            char unit = next();
            content.append(unit == '\\' ? escaped() : unit);
        }
        expect('"');
        return content.toString();
    }

    private char escaped() {
        char unit = next();
        return switch (unit) {
            case '"', '\\' -> unit;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> (char) (hexDigit() << 12 | hexDigit() << 8 | hexDigit() << 4 | hexDigit());
            default -> throw notCanonical();
        };
    }

    private int hexDigit() {
        int digit = Character.digit(next(), 16);
        if (digit < 0) {
            throw notCanonical();
        }
        return digit;
    }

    private void expectDivider(boolean isFirst) {
        if (!isFirst) {
            expect(',');
        }
    }

    private void expect(char wanted) {
        if (next() != wanted) {
            throw notCanonical();
        }
    }

    private char next() {
        char unit = peek();
        position++;
        return unit;
    }

    private char peek() {
        if (position >= text.length()) {
            throw notCanonical();
        }
        return text.charAt(position);
    }

    private IllegalArgumentException notCanonical() {
        return new IllegalArgumentException("not canonical JSON near character " + position);
    }
}
