package tavolo.ui.search;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tavolo.domain.board.Facet;
import tavolo.domain.board.SearchQuery;
import tavolo.domain.board.SearchWords;

/// A question as it stands in the address, so that it can be kept, sent and gone back to. What an
/// address says that no question knows is left out.
///
/// @param typed the words as they were typed
record SearchAddress(String typed, SearchQuery query) {

    /// Where the search is.
    static final String PATH = "cerca";

    private static final String TEXT = "q";
    private static final String EARLIER = "precedenti";
    private static final int TEXT_LIMIT = 200;

    /// No question yet.
    static SearchAddress blank() {
        return new SearchAddress("", SearchQuery.of(""));
    }

    /// Reads an address.
    static SearchAddress of(QueryParameters address) {
        Map<Facet, String> narrowed = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            address.getSingleParameter(name(facet))
                    .map(written -> value(facet, written))
                    .filter(facet::takes)
                    .ifPresent(value -> narrowed.put(facet, value));
        }
        String typed = address.getSingleParameter(TEXT).orElse("").strip();
        String limited = typed.substring(0, Math.min(typed.length(), TEXT_LIMIT));
        boolean earlier = address.getParameters().containsKey(EARLIER);
        return new SearchAddress(
                limited, new SearchQuery(SearchWords.of(limited), narrowed, earlier));
    }

    /// The same question about other words.
    SearchAddress typed(String words) {
        return new SearchAddress(
                words.strip(),
                new SearchQuery(SearchWords.of(words), query.narrowed(), query.earlier()));
    }

    /// The same words, narrowed by nothing.
    SearchAddress everywhere() {
        return with(new SearchQuery(query.words(), Map.of(), query.earlier()));
    }

    /// The same words in another question.
    SearchAddress with(SearchQuery other) {
        return new SearchAddress(typed, other);
    }

    /// The part behind the question mark.
    String asked() {
        return written().getQueryString();
    }

    /// The whole address, relative to the root of the portal.
    String path() {
        return new Location(PATH, written()).getPathWithQueryParameters();
    }

    private QueryParameters written() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!typed.isBlank()) {
            parameters.put(TEXT, List.of(typed));
        }
        for (Facet facet : Facet.values()) {
            query.value(facet)
                    .ifPresent(value -> parameters.put(name(facet), List.of(word(facet, value))));
        }
        if (query.earlier()) {
            parameters.put(EARLIER, List.of(""));
        }
        return new QueryParameters(parameters);
    }

    private static String name(Facet facet) {
        return switch (facet) {
            case KIND -> "tipo";
            case CODE -> "clausola";
            case INSTRUMENT -> "documento";
            case STATE -> "stato";
            case PROVIDER -> "azienda";
            case CLIENT -> "committente";
            case UNION -> "sindacato";
            case YEAR -> "anno";
        };
    }

    private static boolean isConstant(Facet facet) {
        return facet == Facet.KIND || facet == Facet.INSTRUMENT || facet == Facet.STATE;
    }

    private static String word(Facet facet, String value) {
        return isConstant(facet) ? value.toLowerCase(Locale.ROOT).replace('_', '-') : value;
    }

    private static String value(Facet facet, String word) {
        return isConstant(facet) ? word.toUpperCase(Locale.ROOT).replace('-', '_') : word;
    }
}
