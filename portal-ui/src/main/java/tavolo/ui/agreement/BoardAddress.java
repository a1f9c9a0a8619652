package tavolo.ui.agreement;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.BoardSort;
import tavolo.domain.party.PartySide;

/// The filters and the order of the list as they stand in the address, so that a list can be kept
/// and sent. What an address says that the list does not know is left out.
record BoardAddress(BoardFilter filter, BoardSort sort) {

    private static final String TEXT = "q";
    private static final String STATE = "stato";
    private static final String TURN = "turno";
    private static final String SORT = "ordine";
    private static final int TEXT_LIMIT = 100;

    /// The list without filters, the newest change first.
    static BoardAddress plain() {
        return new BoardAddress(BoardFilter.all(), BoardSort.newestChange());
    }

    /// Reads an address.
    static BoardAddress of(QueryParameters address) {
        String text = address.getSingleParameter(TEXT).orElse("");
        Set<AgreementState> states = EnumSet.noneOf(AgreementState.class);
        address.getParameters(STATE)
                .forEach(written -> find(AgreementState.values(), written).ifPresent(states::add));
        Optional<PartySide> turn =
                address.getSingleParameter(TURN)
                        .flatMap(written -> find(PartySide.values(), written));
        BoardSort sort =
                address.getSingleParameter(SORT)
                        .flatMap(BoardAddress::sort)
                        .orElse(BoardSort.newestChange());
        return new BoardAddress(new BoardFilter(limited(text), states, turn), sort);
    }

    /// Writes it; what is as usual is not written.
    QueryParameters written() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, List.of(filter.text()));
        }
        if (!filter.states().isEmpty()) {
            parameters.put(
                    STATE, filter.states().stream().sorted().map(BoardAddress::word).toList());
        }
        filter.turn().ifPresent(side -> parameters.put(TURN, List.of(word(side))));
        if (!sort.equals(BoardSort.newestChange())) {
            parameters.put(SORT, List.of((sort.descending() ? "-" : "") + word(sort.column())));
        }
        return new QueryParameters(parameters);
    }

    /// The same list with other filters.
    BoardAddress with(BoardFilter other) {
        return new BoardAddress(other, sort);
    }

    /// The same list in another order.
    BoardAddress with(BoardSort other) {
        return new BoardAddress(filter, other);
    }

    /// Whether something is left out.
    boolean isNarrowed() {
        return !filter.equals(BoardFilter.all());
    }

    private static Optional<BoardSort> sort(String written) {
        boolean descending = written.startsWith("-");
        String name = descending ? written.substring(1) : written;
        return find(BoardSort.Column.values(), name)
                .map(column -> new BoardSort(column, descending));
    }

    private static String limited(String text) {
        String stripped = text.strip();
        return stripped.length() <= TEXT_LIMIT ? stripped : stripped.substring(0, TEXT_LIMIT);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String written) {
        return Arrays.stream(values).filter(value -> word(value).equals(written)).findFirst();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
