package tavolo.persistence.actual;

import static tavolo.persistence.schema.Tables.FIGURE_RUN;
import static tavolo.persistence.schema.Tables.FIGURE_SERIES;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Validity;

/// The rows of figures, one for each series, day and import.
final class RunRows {

    private final DSLContext sql;

    RunRows(DSLContext sql) {
        this.sql = sql;
    }

    /// The figures of a series on `days` that stand, in the order of time.
    ///
    /// @param counting the numbers of the imports that are not undone
    List<MeasuredFigure> standing(
            UUID series, Granularity grain, Validity days, Set<Integer> counting) {
        SortedMap<Integer, List<MeasuredFigure>> byImport = new TreeMap<>();
        sql.select(FIGURE_RUN.IMPORT_NUMBER, FIGURE_RUN.ON_DAY, FIGURE_RUN.FIGURES)
                .from(FIGURE_RUN)
                .where(range(series, days))
                .orderBy(FIGURE_RUN.SERIES_ID, FIGURE_RUN.ON_DAY, FIGURE_RUN.AT_MINUTE)
                .forEach(row -> {
                    if (counting.contains(row.value1())) {
                        byImport.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                                .addAll(FigureRun.read(grain, row.value2(), row.value3()));
                    }
                });
        if (byImport.size() == 1) {
            return byImport.firstEntry().getValue();
        }
        SortedMap<LocalDateTime, MeasuredFigure> standing = new TreeMap<>();
        byImport.values().stream()
                .flatMap(List::stream)
                .forEach(figure -> standing.put(figure.period().start(), figure));
        return List.copyOf(standing.values());
    }

    private static Condition range(UUID series, Validity days) {
        return FIGURE_RUN
                .SERIES_ID
                .eq(series)
                .and(FIGURE_RUN.ON_DAY.ge(days.from()))
                .and(days.to().map(FIGURE_RUN.ON_DAY::lt).orElse(FIGURE_RUN.ON_DAY.isNotNull()));
    }

    /// The months in which the import `number` of `line` brought figures, series by series.
    Map<UUID, Set<YearMonth>> monthsOf(ServiceLineId line, int number) {
        return months(
                FIGURE_RUN
                        .SERIES_ID
                        .in(
                                sql.select(FIGURE_SERIES.ID)
                                        .from(FIGURE_SERIES)
                                        .where(FIGURE_SERIES.LINE_ID.eq(line.value())))
                        .and(FIGURE_RUN.IMPORT_NUMBER.eq(number)));
    }

    /// All months of which the series has rows.
    Set<YearMonth> monthsOf(UUID series) {
        return months(FIGURE_RUN.SERIES_ID.eq(series)).getOrDefault(series, Set.of());
    }

    private Map<UUID, Set<YearMonth>> months(Condition which) {
        Map<UUID, Set<YearMonth>> months = new HashMap<>();
        sql.selectDistinct(FIGURE_RUN.SERIES_ID, FIGURE_RUN.ON_DAY)
                .from(FIGURE_RUN)
                .where(which)
                .forEach(row ->
                        months.computeIfAbsent(row.value1(), _ -> new TreeSet<>())
                                .add(YearMonth.from(row.value2())));
        return months;
    }

    /// The days of `months`, those that follow one another as one range.
    static List<Validity> ranges(Set<YearMonth> months) {
        List<Validity> ranges = new ArrayList<>();
        LocalDate from = null;
        LocalDate end = null;
        for (YearMonth month : new TreeSet<>(months)) {
            LocalDate first = month.atDay(1);
            if (from != null && end != null && !first.equals(end)) {
                ranges.add(Validity.between(from, end));
                from = null;
            }
            from = from == null ? first : from;
            end = first.plusMonths(1);
        }
        if (from != null && end != null) {
            ranges.add(Validity.between(from, end));
        }
        return ranges;
    }
}
