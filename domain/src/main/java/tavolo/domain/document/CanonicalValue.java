package tavolo.domain.document;

import java.util.List;
import java.util.Map;

/// A value of the canonical form. There are no fractions: a decimal is a text with a fixed number
/// of digits, since binary fractions would make the digest depend on arithmetic.
public sealed interface CanonicalValue {

    /// A text; any sequence of whole Unicode characters.
    record Text(String content) implements CanonicalValue {}

    /// A whole number between -(2^53 - 1) and 2^53 - 1. Source: RFC 8785, 3.2.2.3 with RFC 7493,
    /// section 2.2 — the range that every reader keeps exactly.
    record Whole(long number) implements CanonicalValue {

        private static final long LIMIT = (1L << 53) - 1;

        public Whole {
            if (number > LIMIT || number < -LIMIT) {
                throw new IllegalArgumentException("a number must fit 53 bits, was " + number);
            }
        }
    }

    /// Yes or no.
    record Flag(boolean isTrue) implements CanonicalValue {}

    /// Nothing, where something might be.
    record Nothing() implements CanonicalValue {}

    /// Values in an order that means something.
    record Items(List<CanonicalValue> values) implements CanonicalValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    /// Named values; their order means nothing, for they are written sorted.
    record Members(Map<String, CanonicalValue> values) implements CanonicalValue {
        public Members {
            values = Map.copyOf(values);
        }
    }
}
