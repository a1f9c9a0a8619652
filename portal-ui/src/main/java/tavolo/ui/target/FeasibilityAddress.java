package tavolo.ui.target;

import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.feasibility.Assumptions;
import tavolo.domain.feasibility.BackOfficeInputs;
import tavolo.domain.feasibility.ErlangC;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.domain.feasibility.IntervalLoad;
import tavolo.domain.feasibility.ServiceTarget.Basis;
import tavolo.domain.study.StudyKind;

/// What is asked about feasibility as it stands in the address, so that a reload and a link show
/// the same to everybody. What an address says that cannot be read is as on the empty page.
///
/// @param numbers one for each entry
/// @param basis of which calls the target is a share
/// @param nobodyHangsUp whether callers wait without end
/// @param work how it reaches people
/// @param period over which a queue is asked about
/// @param rows what was pasted
/// @param day of a week, whose half hours are drawn; empty for the one with the lowest level
/// @param tables the pictures whose tables are shown as well
record FeasibilityAddress(
        Map<FeasibilityEntry, BigDecimal> numbers,
        Basis basis,
        boolean nobodyHangsUp,
        StudyKind work,
        AskedPeriod period,
        AskedRows rows,
        Optional<DayOfWeek> day,
        Set<FeasibilityPicture> tables) {

    private static final String BASIS = "base";
    private static final String HANGING_UP = "riattacca";
    private static final String WORK = "canale";
    private static final String PERIOD = "periodo";
    private static final String DAY = "giorno";
    private static final String TABLES = "tabelle";
    private static final String SEPARATOR = ",";
    private static final String ANSWERED = "risposte";
    private static final String NO = "no";

    private static final Map<StudyKind, String> WORDS =
            Map.of(
                    StudyKind.VOICE, "telefono",
                    StudyKind.CHAT, "chat",
                    StudyKind.WORKLOAD, "lavorazioni");

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
        return new FeasibilityAddress(
                Map.of(),
                Basis.OFFERED,
                false,
                StudyKind.VOICE,
                AskedPeriod.HALF_HOUR,
                AskedRows.NONE,
                Optional.empty(),
                Set.of());
    }

    /// The same, with the target `share`, in per cent, within `seconds`.
    FeasibilityAddress asking(BigDecimal share, BigDecimal seconds, Basis of) {
        Map<FeasibilityEntry, BigDecimal> other = new EnumMap<>(numbers);
        other.put(FeasibilityEntry.SHARE, share);
        other.put(FeasibilityEntry.WITHIN, seconds);
        return new FeasibilityAddress(other, of, nobodyHangsUp, work, period, rows, day, tables);
    }

    /// The same about other `kind` of work.
    FeasibilityAddress on(StudyKind kind) {
        return new FeasibilityAddress(
                numbers, basis, nobodyHangsUp, kind, period, rows, day, tables);
    }

    /// The same, with a week of the half hours `pasted`.
    FeasibilityAddress overWeek(String pasted) {
        AskedRows other = new AskedRows(pasted, rows.weekdays(), rows.work());
        return new FeasibilityAddress(
                numbers,
                basis,
                nobodyHangsUp,
                work,
                AskedPeriod.WEEK,
                other,
                Optional.empty(),
                tables);
    }

    /// The same, with the tables of `wanted`, and the half hours of `shown`.
    FeasibilityAddress with(Set<FeasibilityPicture> wanted, Optional<DayOfWeek> shown) {
        return new FeasibilityAddress(
                numbers, basis, nobodyHangsUp, work, period, rows, shown, wanted);
    }

    /// What was asked when `inputs` were kept.
    static FeasibilityAddress of(Assumptions inputs) {
        Map<FeasibilityEntry, BigDecimal> numbers = new EnumMap<>(FeasibilityEntry.class);
        for (FeasibilityEntry entry : FeasibilityEntry.values()) {
            entry.kept(inputs).ifPresent(value -> numbers.put(entry, entry.typed(value)));
        }
        return switch (inputs) {
            case FeasibilityInputs queue -> ofQueue(numbers, queue);
            case BackOfficeInputs work ->
                    new FeasibilityAddress(
                            numbers,
                            Basis.OFFERED,
                            false,
                            StudyKind.WORKLOAD,
                            AskedPeriod.HALF_HOUR,
                            new AskedRows(
                                    "", AskedRows.USUAL_WEEK, WorkRows.written(work.plan().days())),
                            Optional.empty(),
                            Set.of());
        };
    }

    private static FeasibilityAddress ofQueue(
            Map<FeasibilityEntry, BigDecimal> numbers, FeasibilityInputs inputs) {
        List<IntervalLoad> loads = inputs.profile().intervals();
        AskedPeriod period = AskedPeriod.of(inputs);
        String rows =
                switch (period) {
                    case HALF_HOUR -> "";
                    case DAY -> DayRows.written(loads);
                    case WEEK -> WeekRows.written(loads);
                };
        return new FeasibilityAddress(
                numbers,
                inputs.terms().target().basis(),
                inputs.model() instanceof ErlangC,
                StudyKind.of(inputs),
                period,
                new AskedRows(rows, AskedRows.USUAL_WEEK, ""),
                Optional.empty(),
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
        StudyKind plain =
                StudyKind.atOnce(
                        Optional.ofNullable(numbers.get(FeasibilityEntry.AT_ONCE))
                                .orElse(BigDecimal.ONE)
                                .doubleValue());
        return new FeasibilityAddress(
                numbers,
                query.getSingleParameter(BASIS)
                        .map(FeasibilityAddress::basis)
                        .orElse(usual.basis()),
                query.getSingleParameter(HANGING_UP).filter(NO::equals).isPresent(),
                query.getSingleParameter(WORK).flatMap(FeasibilityAddress::work).orElse(plain),
                query.getSingleParameter(PERIOD)
                        .flatMap(AskedPeriod::of)
                        .orElse(AskedPeriod.HALF_HOUR),
                AskedRows.of(query),
                query.getSingleParameter(DAY).flatMap(FeasibilityAddress::day),
                query.getSingleParameter(TABLES).map(FeasibilityAddress::tables).orElse(Set.of()));
    }

    private static Optional<StudyKind> work(String written) {
        return Arrays.stream(StudyKind.values())
                .filter(each -> written.equals(WORDS.get(each)))
                .findFirst();
    }

    private static Optional<DayOfWeek> day(String written) {
        return written.matches("[1-7]")
                ? Optional.of(DayOfWeek.of(Integer.parseInt(written)))
                : Optional.empty();
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
        parameters.put(WORK, List.of(Objects.requireNonNull(WORDS.get(work))));
        if (period != AskedPeriod.HALF_HOUR) {
            parameters.put(PERIOD, List.of(period.parameter()));
        }
        rows.writeTo(parameters);
        day.ifPresent(shown -> parameters.put(DAY, List.of(Integer.toString(shown.getValue()))));
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
        return entry.computed(number(entry));
    }

    /// The number of `entry` as it is typed.
    BigDecimal number(FeasibilityEntry entry) {
        return numbers.getOrDefault(entry, entry.example());
    }
}
