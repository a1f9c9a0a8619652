package tavolo.domain.board;

import java.util.EnumMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/// A question to everything that may be read.
///
/// @param narrowed at most one value for each facet
/// @param earlier whether texts count that were replaced
public record SearchQuery(SearchWords words, Map<Facet, String> narrowed, boolean earlier) {

    /// @throws IllegalArgumentException if a facet does not take its value
    public SearchQuery {
        narrowed = Map.copyOf(narrowed);
        for (Entry<Facet, String> each : narrowed.entrySet()) {
            if (!each.getKey().takes(each.getValue())) {
                throw new IllegalArgumentException("no such value: " + each);
            }
        }
    }

    /// Everything that holds what was `typed`.
    public static SearchQuery of(String typed) {
        return new SearchQuery(SearchWords.of(typed), Map.of(), false);
    }

    /// The value to which `facet` is narrowed.
    public Optional<String> value(Facet facet) {
        return Optional.ofNullable(narrowed.get(facet));
    }

    /// The same narrowed to one `value`.
    public SearchQuery with(Facet facet, String value) {
        Map<Facet, String> more = new EnumMap<>(Facet.class);
        more.putAll(narrowed);
        more.put(facet, value);
        return new SearchQuery(words, more, earlier);
    }

    /// The same, whatever `facet` is.
    public SearchQuery without(Facet facet) {
        Map<Facet, String> fewer = new EnumMap<>(Facet.class);
        fewer.putAll(narrowed);
        fewer.remove(facet);
        return new SearchQuery(words, fewer, earlier);
    }

    /// The same with or without replaced texts.
    public SearchQuery earlier(boolean counts) {
        return new SearchQuery(words, narrowed, counts);
    }
}
