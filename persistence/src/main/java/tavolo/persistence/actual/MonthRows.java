package tavolo.persistence.actual;

import static tavolo.persistence.schema.Tables.FIGURE_MONTH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStep8;
import org.jspecify.annotations.Nullable;
import tavolo.domain.actual.Histogram;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MonthTotal;
import tavolo.domain.actual.Quantity;
import tavolo.domain.actual.Ratio;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Validity;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.FigureMonthRecord;

/// The totals of months. They are made of the figures that stand and of nothing else, and made anew
/// in the transaction that changes which stand.
final class MonthRows {

    private final DSLContext sql;
    private final RunRows runs;

    MonthRows(DSLContext sql, RunRows runs) {
        this.sql = sql;
        this.runs = runs;
    }

    /// The totals of the months of a series that begin on `days`, in the order of time.
    List<MonthTotal> totals(UUID series, Validity days) {
        return sql.selectFrom(FIGURE_MONTH)
                .where(FIGURE_MONTH.SERIES_ID.eq(series))
                .and(FIGURE_MONTH.ON_MONTH.ge(days.from()))
                .and(
                        days.to()
                                .map(FIGURE_MONTH.ON_MONTH::lt)
                                .orElse(FIGURE_MONTH.ON_MONTH.isNotNull()))
                .orderBy(FIGURE_MONTH.SERIES_ID, FIGURE_MONTH.ON_MONTH)
                .fetch(MonthRows::total);
    }

    private static MonthTotal total(FigureMonthRecord row) {
        return new MonthTotal(
                YearMonth.from(row.getOnMonth()),
                sum(row),
                row.getLastNumerator(),
                row.getDaysCounted(),
                Optional.ofNullable(row.getPeakPercent())
                        .map(peak -> peak.setScale(TargetValue.SCALE)));
    }

    private static Quantity sum(FigureMonthRecord row) {
        String buckets = row.getBuckets();
        return buckets == null
                ? new Ratio(row.getNumerator(), row.getDenominator())
                : HistogramText.read(buckets);
    }

    /// Of a histogram nothing is above the line, and all its items are below it.
    private static BigDecimal numerator(Quantity sum) {
        return switch (sum) {
            case Ratio ratio -> ratio.numerator();
            case Histogram _ -> BigDecimal.ZERO;
        };
    }

    private static @Nullable String buckets(Quantity sum) {
        return switch (sum) {
            case Ratio _ -> null;
            case Histogram histogram -> HistogramText.write(histogram);
        };
    }

    /// Makes the totals of `months` of a series anew.
    void renew(UUID series, Granularity grain, Set<YearMonth> months, Set<Integer> counting) {
        for (Validity range : RunRows.ranges(months)) {
            renew(series, runs.standing(series, grain, range, counting), range);
        }
    }

    private void renew(UUID series, List<MeasuredFigure> figures, Validity range) {
        LocalDate end = range.to().orElseThrow();
        sql.deleteFrom(FIGURE_MONTH)
                .where(FIGURE_MONTH.SERIES_ID.eq(series))
                .and(FIGURE_MONTH.ON_MONTH.ge(range.from()))
                .and(FIGURE_MONTH.ON_MONTH.lt(end))
                .execute();
        SortedMap<YearMonth, List<MeasuredFigure>> byMonth =
                figures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        figure -> YearMonth.from(figure.period().start()),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<MonthTotal> totals = new ArrayList<>();
        byMonth.forEach((month, some) -> totals.add(MonthTotal.of(month, some)));
        if (!totals.isEmpty()) {
            insert(series, totals);
        }
    }

    private void insert(UUID series, List<MonthTotal> totals) {
        InsertValuesStep8<
                        FigureMonthRecord,
                        UUID,
                        LocalDate,
                        BigDecimal,
                        BigDecimal,
                        BigDecimal,
                        Integer,
                        BigDecimal,
                        String>
                insert =
                        sql.insertInto(
                                FIGURE_MONTH,
                                FIGURE_MONTH.SERIES_ID,
                                FIGURE_MONTH.ON_MONTH,
                                FIGURE_MONTH.NUMERATOR,
                                FIGURE_MONTH.DENOMINATOR,
                                FIGURE_MONTH.LAST_NUMERATOR,
                                FIGURE_MONTH.DAYS_COUNTED,
                                FIGURE_MONTH.PEAK_PERCENT,
                                FIGURE_MONTH.BUCKETS);
        for (MonthTotal total : totals) {
            insert =
                    insert.values(
                            series,
                            total.month().atDay(1),
                            numerator(total.sum()),
                            total.sum().sample(),
                            total.last(),
                            total.days(),
                            total.peakPercent().orElse(null),
                            buckets(total.sum()));
        }
        Affected.exactly(totals.size(), "write months", insert.execute());
    }
}
