package tavolo.domain.measured;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tavolo.domain.actual.MonthTotal;
import tavolo.domain.intake.Actuals;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.party.Visibility;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.Validity;
import tavolo.domain.term.Workplace;

/// The series that tell of one target by one formula, each contact counted once, and the totals of
/// their months. Where figures of several lengths came in for a month, those count that cover most
/// of its days, and of these the finest.
///
/// @param series by the length of their figures; several of one length are parts of one whole
/// @param months what counts in each month
record RowSources(
        Map<Granularity, List<SeriesKey>> series, SortedMap<YearMonth, MonthSource> months) {

    /// What counts in a month.
    record MonthSource(Granularity grain, MonthTotal total) {}

    /// The sources for `scope` among `all` series of its line, of the months that begin on `days`.
    static RowSources of(
            List<SeriesKey> all, FormulaVariant variant, TargetScope scope, MonthReader reader) {
        Map<Granularity, List<SeriesKey>> byGrain = new EnumMap<>(Granularity.class);
        all.stream()
                .filter(key -> key.variant().equals(variant) && tellsOf(key, scope))
                .forEach(key ->
                        byGrain.computeIfAbsent(key.grain(), _ -> new ArrayList<>()).add(key));
        byGrain.replaceAll((_, keys) -> SeriesKey.leastDivided(keys));
        SortedMap<YearMonth, MonthSource> months = new TreeMap<>();
        byGrain.forEach((grain, keys) ->
                reader.totals(keys)
                        .forEach((month, total) ->
                                months.merge(
                                        month, new MonthSource(grain, total), RowSources::better)));
        return new RowSources(byGrain, months);
    }

    private static boolean tellsOf(SeriesKey key, TargetScope scope) {
        return key.line().equals(scope.service())
                && key.place().channel() == scope.channel()
                && (scope.site().isEmpty() || scope.site().equals(key.place().site()))
                && (scope.workplace() == Workplace.BOTH
                        || scope.workplace() == key.place().workplace())
                && (scope.band().isEmpty() || key.grain() == Granularity.INTERVAL_30M);
    }

    private static MonthSource better(MonthSource one, MonthSource other) {
        return Comparator.comparingInt((MonthSource source) -> source.total().days())
                                .thenComparing(MonthSource::grain, Comparator.reverseOrder())
                                .compare(one, other)
                        >= 0
                ? one
                : other;
    }

    /// Whether the whole is made up of several series.
    boolean isSummed(Granularity grain) {
        return series.getOrDefault(grain, List.of()).size() > 1;
    }

    /// Reads the totals of months for somebody's eyes.
    record MonthReader(Actuals actuals, Validity days, Visibility eyes) {

        private SortedMap<YearMonth, MonthTotal> totals(List<SeriesKey> keys) {
            SortedMap<YearMonth, MonthTotal> totals = new TreeMap<>();
            keys.forEach(key ->
                    actuals.months(key, days, eyes)
                            .forEach(
                                    total -> totals.merge(total.month(), total, MonthTotal::plus)));
            return totals;
        }
    }

    /// What counts in `month`, if anything was measured.
    Optional<MonthSource> in(YearMonth month) {
        return Optional.ofNullable(months.get(month));
    }
}
