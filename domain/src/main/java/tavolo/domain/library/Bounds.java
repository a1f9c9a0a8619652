package tavolo.domain.library;

import java.util.Optional;
import java.util.function.Function;

/// The least and the greatest value allowed, both included, in canonical form; an empty text means
/// that there is no bound. What is measured depends on the kind: see [ParameterKind].
public record Bounds(String min, String max) {

    /// No bound on either side.
    public static final Bounds NONE = new Bounds("", "");

    /// Where `value` lies; `parse` reads the bounds in the measure of the value.
    <T extends Comparable<? super T>> Fit fit(T value, Function<String, T> parse) {
        if (lower(parse).filter(bound -> value.compareTo(bound) < 0).isPresent()) {
            return Fit.BELOW;
        }
        if (upper(parse).filter(bound -> value.compareTo(bound) > 0).isPresent()) {
            return Fit.ABOVE;
        }
        return Fit.WITHIN;
    }

    private <T> Optional<T> lower(Function<String, T> parse) {
        return min.isEmpty() ? Optional.empty() : Optional.of(parse.apply(min));
    }

    private <T> Optional<T> upper(Function<String, T> parse) {
        return max.isEmpty() ? Optional.empty() : Optional.of(parse.apply(max));
    }

    /// The position of a value with respect to the bounds.
    enum Fit {
        BELOW,
        WITHIN,
        ABOVE
    }
}
