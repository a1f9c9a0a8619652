package tavolo.persistence.term;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CanonicalValue;
import tavolo.domain.document.CanonicalValue.Flag;
import tavolo.domain.document.CanonicalValue.Items;
import tavolo.domain.document.CanonicalValue.Members;
import tavolo.domain.document.CanonicalValue.Text;
import tavolo.domain.document.CanonicalValue.Whole;

/// Reads the named parts of a canonical value; what is missing or of another kind is an
/// `IllegalArgumentException`.
record FormReading(Map<String, CanonicalValue> parts) {

    static FormReading of(String column) {
        return of(Canonical.readValue(column.getBytes(StandardCharsets.UTF_8)));
    }

    static FormReading of(CanonicalValue value) {
        if (value instanceof Members(Map<String, CanonicalValue> parts)) {
            return new FormReading(parts);
        }
        throw unreadable("parts");
    }

    Optional<FormReading> maybePart(String name) {
        return find(name).map(FormReading::of);
    }

    FormReading part(String name) {
        return maybePart(name).orElseThrow(() -> unreadable(name));
    }

    Optional<List<CanonicalValue>> maybeItems(String name) {
        return find(name)
                .map(value -> {
                    if (value instanceof Items(List<CanonicalValue> values)) {
                        return values;
                    }
                    throw unreadable(name);
                });
    }

    List<CanonicalValue> items(String name) {
        return maybeItems(name).orElseThrow(() -> unreadable(name));
    }

    Optional<BigDecimal> maybeNumber(String name) {
        return find(name).map(FormReading::number);
    }

    BigDecimal number(String name) {
        return maybeNumber(name).orElseThrow(() -> unreadable(name));
    }

    static BigDecimal number(CanonicalValue value) {
        if (value instanceof Text(String written)) {
            return new BigDecimal(written);
        }
        throw unreadable("a number");
    }

    String text(String name) {
        if (find(name).orElseThrow(() -> unreadable(name)) instanceof Text(String content)) {
            return content;
        }
        throw unreadable(name);
    }

    int whole(String name) {
        if (find(name).orElseThrow(() -> unreadable(name)) instanceof Whole(long number)) {
            return Math.toIntExact(number);
        }
        throw unreadable(name);
    }

    boolean flag(String name) {
        if (find(name).orElseThrow(() -> unreadable(name)) instanceof Flag(boolean isTrue)) {
            return isTrue;
        }
        throw unreadable(name);
    }

    private Optional<CanonicalValue> find(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    private static IllegalArgumentException unreadable(String name) {
        return new IllegalArgumentException("terms of a target cannot be read: " + name);
    }
}
