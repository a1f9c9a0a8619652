package tavolo.persistence.row;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Small sets of an enum in one text column: the names in the order of the enum, divided by commas.
public final class Names {

    private Names() {}

    /// The text for `values`; empty when there are none.
    public static <E extends Enum<E>> String join(Collection<E> values) {
        return values.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /// The values written as `text`.
    ///
    /// @throws IllegalArgumentException if `text` holds a name that `type` does not have
    public static <E extends Enum<E>> Set<E> split(Class<E> type, String text) {
        Set<E> values = EnumSet.noneOf(type);
        int start = 0;
        while (start < text.length()) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            values.add(Enum.valueOf(type, text.substring(start, end)));
            start = end + 1;
        }
        return values;
    }
}
