package tavolo.ui.target;

import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.feasibility.ErlangC;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.domain.feasibility.IntervalLoad;
import tavolo.domain.feasibility.ServiceTarget.Basis;

/// What is asked about feasibility as it stands in the address, so that a reload and a link show
/// the same to everybody. What an address says that cannot be read is as on the empty page.
///
/// @param numbers one for each entry
/// @param basis of which calls the target is a share
/// @param nobodyHangsUp whether callers wait without end
/// @param wholeDay whether the rows of a day are asked about, and not one half hour
/// @param rows the day as it was pasted, kept when a half hour is asked about
/// @param tables the pictures whose tables are shown as well
record FeasibilityAddress(
        Map<FeasibilityEntry, BigDecimal> numbers,
        Basis basis,
        boolean nobodyHangsUp,
        boolean wholeDay,
        String rows,
        Set<FeasibilityPicture> tables) {

    /// Enough for every half hour of a day, and short enough for what a server takes as an address.
    static final int MOST_TEXT = 1_800;

    /// Paid hours of a full-time person over one half hour.
    static final double HALF_HOUR = 0.5;

    private static final String BASIS = "base";
    private static final String HANGING_UP = "riattacca";
    private static final String PERIOD = "periodo";
    private static final String ROWS = "righe";
    private static final String TABLES = "tabelle";
    private static final String SEPARATOR = ",";
    private static final String ANSWERED = "risposte";
    private static final String NO = "no";
    private static final String DAY = "giornata";

    FeasibilityAddress {
        Map<FeasibilityEntry, BigDecimal> all = new EnumMap<>(FeasibilityEntry.class);
        for (FeasibilityEntry entry : FeasibilityEntry.values()) {
            BigDecimal number = numbers.getOrDefault(entry, entry.example());
            all.put(entry, number.stripTrailingZeros());
        }
        numbers = Collections.unmodifiableMap(all);
        tables = Set.copyOf(tables);
    }

    /// One half hour of an invented service.
    static FeasibilityAddress example() {
        return new FeasibilityAddress(Map.of(), Basis.OFFERED, false, false, "", Set.of());
    }

    /// The same, with the target `share`, in per cent, within `seconds`.
    FeasibilityAddress asking(BigDecimal share, BigDecimal seconds, Basis of) {
        Map<FeasibilityEntry, BigDecimal> other = new EnumMap<>(numbers);
        other.put(FeasibilityEntry.SHARE, share);
        other.put(FeasibilityEntry.WITHIN, seconds);
        return new FeasibilityAddress(other, of, nobodyHangsUp, wholeDay, rows, tables);
    }

    /// The same, with the tables of `wanted`.
    FeasibilityAddress with(Set<FeasibilityPicture> wanted) {
        return new FeasibilityAddress(numbers, basis, nobodyHangsUp, wholeDay, rows, wanted);
    }

    /// What was asked when `inputs` were kept.
    static FeasibilityAddress of(FeasibilityInputs inputs) {
        List<IntervalLoad> loads = inputs.profile().intervals();
        boolean isDay = inputs.terms().fullTimeHours() > HALF_HOUR;
        Map<FeasibilityEntry, BigDecimal> numbers = new EnumMap<>(FeasibilityEntry.class);
        for (FeasibilityEntry entry : FeasibilityEntry.values()) {
            entry.kept(inputs).ifPresent(value -> numbers.put(entry, entry.typed(value)));
        }
        return new FeasibilityAddress(
                numbers,
                inputs.terms().target().basis(),
                inputs.model() instanceof ErlangC,
                isDay,
                isDay ? DayRows.written(loads) : "",
                Set.of());
    }

    /// Reads an address; what it leaves open is as in `usual`.
    static FeasibilityAddress of(QueryParameters query, FeasibilityAddress usual) {
        Map<FeasibilityEntry, BigDecimal> numbers = new EnumMap<>(usual.numbers());
        for (FeasibilityEntry entry : FeasibilityEntry.values()) {
            query.getSingleParameter(entry.parameter())
                    .flatMap(TypedNumbers::read)
                    .filter(entry::takes)
                    .ifPresent(number -> numbers.put(entry, number));
        }
        String rows = query.getSingleParameter(ROWS).orElse("");
        return new FeasibilityAddress(
                numbers,
                query.getSingleParameter(BASIS)
                        .map(FeasibilityAddress::basis)
                        .orElse(usual.basis()),
                query.getSingleParameter(HANGING_UP).filter(NO::equals).isPresent(),
                query.getSingleParameter(PERIOD).filter(DAY::equals).isPresent(),
                rows.length() <= MOST_TEXT ? rows : "",
                query.getSingleParameter(TABLES).map(FeasibilityAddress::tables).orElse(Set.of()));
    }

    private static Set<FeasibilityPicture> tables(String written) {
        return Arrays.stream(written.split(SEPARATOR, -1))
                .flatMap(name -> FeasibilityPicture.of(name).stream())
                .collect(Collectors.toSet());
    }

    private static Basis basis(String written) {
        return written.equals(ANSWERED) ? Basis.ANSWERED : Basis.OFFERED;
    }

    /// Writes it in full, for what is usual may change tomorrow.
    QueryParameters written() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        numbers.forEach(
                (entry, number) -> parameters.put(entry.parameter(), List.of(written(number))));
        parameters.put(BASIS, List.of(basis == Basis.ANSWERED ? ANSWERED : "entrate"));
        if (nobodyHangsUp) {
            parameters.put(HANGING_UP, List.of(NO));
        }
        if (wholeDay) {
            parameters.put(PERIOD, List.of(DAY));
        }
        if (!rows.isBlank()) {
            parameters.put(ROWS, List.of(rows));
        }
        if (!tables.isEmpty()) {
            String names =
                    tables.stream()
                            .sorted()
                            .map(FeasibilityPicture::parameter)
                            .collect(Collectors.joining(SEPARATOR));
            parameters.put(TABLES, List.of(names));
        }
        return new QueryParameters(parameters);
    }

    /// Never with three decimals, which would read as thousands.
    private static String written(BigDecimal number) {
        return number.scale() == 3 ? number.setScale(4).toPlainString() : number.toPlainString();
    }

    /// The number of `entry` as the domain takes it.
    double value(FeasibilityEntry entry) {
        return entry.computed(numbers.getOrDefault(entry, entry.example()));
    }
}
