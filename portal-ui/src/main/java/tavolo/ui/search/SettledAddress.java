package tavolo.ui.search;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;

/// Which clause the page on settled clauses is about, and what narrows it, as its address says.
record SettledAddress(ClausePlace place, BoardFilter filter) {

    private static final String TEXT = "q";
    private static final String STATE = "stato";
    private static final int TEXT_LIMIT = 100;

    /// Reads an address; empty when it names no clause.
    static Optional<SettledAddress> of(RouteParameters route, QueryParameters query) {
        Optional<ClauseCode> code =
                route.get("code").filter(ClauseCode::isOne).map(ClauseCode::new);
        Optional<InstrumentKind> instrument =
                route.get("instrument").flatMap(word -> find(InstrumentKind.values(), word));
        return code.flatMap(known ->
                instrument.map(
                        kind -> new SettledAddress(new ClausePlace(kind, known), filter(query))));
    }

    private static BoardFilter filter(QueryParameters query) {
        String text = query.getSingleParameter(TEXT).orElse("").strip();
        return new BoardFilter(
                text.substring(0, Math.min(text.length(), TEXT_LIMIT)),
                query.getSingleParameter(STATE)
                        .flatMap(word -> find(AgreementState.values(), word))
                        .map(Set::of)
                        .orElse(Set.of()),
                Optional.empty());
    }

    /// The same clause with another filter.
    SettledAddress with(BoardFilter other) {
        return new SettledAddress(place, other);
    }

    /// The whole address, relative to the root of the portal.
    String path() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, List.of(filter.text()));
        }
        filter.states().forEach(state -> parameters.put(STATE, List.of(word(state))));
        return new Location(SettledView.addressOf(place), new QueryParameters(parameters))
                .getPathWithQueryParameters();
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String word) {
        return Arrays.stream(values).filter(value -> word(value).equals(word)).findFirst();
    }

    /// A constant as an address says it.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
