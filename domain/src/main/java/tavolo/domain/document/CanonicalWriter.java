package tavolo.domain.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/// Writes a value as JSON with exactly one form. Source: RFC 8785 (JCS), section 3.2.
final class CanonicalWriter {

    private final StringBuilder out = new StringBuilder();

    private CanonicalWriter() {}

    /// The UTF-8 bytes of `value`.
    ///
    /// @throws IllegalArgumentException if a text holds half of a surrogate pair
    static byte[] write(CanonicalValue value) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.append(value);
        try {
            ByteBuffer bytes =
                    StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(writer.out));
            byte[] result = new byte[bytes.remaining()];
            bytes.get(result);
            return result;
        } catch (CharacterCodingException half) {
            throw new IllegalArgumentException("a text holds half of a surrogate pair", half);
        }
    }

    private void append(CanonicalValue value) {
        switch (value) {
            case CanonicalValue.Text(String content) -> appendText(content);
            case CanonicalValue.Whole(long number) -> out.append(number);
            case CanonicalValue.Flag(boolean isTrue) -> out.append(isTrue);
            case CanonicalValue.Nothing() -> out.append("null");
            case CanonicalValue.Items items -> appendItems(items);
            case CanonicalValue.Members members -> appendMembers(members);
        }
    }

    private void appendItems(CanonicalValue.Items items) {
        out.append('[');
        Iterator<CanonicalValue> values = items.values().iterator();
        while (values.hasNext()) {
            append(values.next());
            out.append(values.hasNext() ? "," : "");
        }
        out.append(']');
    }

    /// Java compares texts by UTF-16 code units, which is the order that section 3.2.3 asks for.
    private void appendMembers(CanonicalValue.Members members) {
        out.append('{');
        String divider = "";
        for (Map.Entry<String, CanonicalValue> member :
                new TreeMap<>(members.values()).entrySet()) {
            out.append(divider);
            appendText(member.getKey());
            out.append(':');
            append(member.getValue());
            divider = ",";
        }
        out.append('}');
    }

    private void appendText(String text) {
        out.append('"');
        text.chars().forEach(unit -> appendUnit((char) unit));
        out.append('"');
    }

    private void appendUnit(char unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (unit < ' ') {
                    out.append("\\u00").append(Character.forDigit(unit >> 4, 16));
                    out.append(Character.forDigit(unit & 0xf, 16));
                } else {
                    out.append(unit);
                }
            }
        }
    }
}
