package tavolo.persistence.row;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CanonicalValue;

/// Names and texts in one column: a JSON object of texts in canonical form.
public final class Details {

    private Details() {}

    /// The column's text for `details`.
    public static String write(Map<String, String> details) {
        return new String(Canonical.of(value(details)), StandardCharsets.UTF_8);
    }

    /// The names and texts written in `column`.
    ///
    /// @throws IllegalArgumentException if it is not an object of texts in canonical form
    public static SortedMap<String, String> read(String column) {
        return read(Canonical.readValue(column.getBytes(StandardCharsets.UTF_8)));
    }

    /// `details` as part of a larger canonical value.
    public static CanonicalValue value(Map<String, String> details) {
        Map<String, CanonicalValue> members = new TreeMap<>();
        details.forEach((name, text) -> members.put(name, new CanonicalValue.Text(text)));
        return new CanonicalValue.Members(members);
    }

    /// The names and texts of `value`.
    ///
    /// @throws IllegalArgumentException if it is not an object of texts
    public static SortedMap<String, String> read(CanonicalValue value) {
        if (!(value instanceof CanonicalValue.Members(Map<String, CanonicalValue> members))) {
            throw new IllegalArgumentException("details are an object of texts");
        }
        SortedMap<String, String> details = new TreeMap<>();
        members.forEach((name, member) -> details.put(name, text(member)));
        return details;
    }

    private static String text(CanonicalValue value) {
        if (value instanceof CanonicalValue.Text(String content)) {
            return content;
        }
        throw new IllegalArgumentException("details are an object of texts");
    }
}
