package tavolo.domain.target;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.library.Language;
import tavolo.domain.library.Unit;

/// All that an own indicator means: the same things that the catalogue says of its rows.
///
/// @param words in Italian, in English or in both; never in none
/// @param unit of its values, one of [#UNITS]: a union reads every target, so no amount of money
/// @param direction which values are good
/// @param aggregation how the figures of parts become the figure of the whole
/// @param minimumSample how many of the denominator a figure needs before it is judged, at least
///   [#GROUP]
public record IndicatorDefinition(
        Map<Language, IndicatorWords> words,
        Unit unit,
        Direction direction,
        Aggregation aggregation,
        int minimumSample) {

    /// The least group of which anything is told.
    public static final int GROUP = 10;

    /// The greatest sample that may be asked for.
    public static final int MOST = 100_000;

    /// What an own indicator may be measured in.
    public static final Set<Unit> UNITS =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            Unit.PERCENT,
                            Unit.PER_THOUSAND,
                            Unit.POINTS,
                            Unit.SECONDS,
                            Unit.MINUTES,
                            Unit.HOURS,
                            Unit.DAYS,
                            Unit.CONTACTS,
                            Unit.CONTACTS_PER_HOUR,
                            Unit.ITEMS,
                            Unit.SESSIONS));

    public IndicatorDefinition {
        words = ordered(words);
        if (!UNITS.contains(unit)) {
            throw new IllegalArgumentException("no own indicator is measured in " + unit);
        }
        if (!units(aggregation).contains(unit)) {
            throw new IllegalArgumentException(aggregation + " gives no " + unit);
        }
        if (minimumSample < GROUP || minimumSample > MOST) {
            throw new IllegalArgumentException(
                    "a sample holds " + GROUP + ".." + MOST + ", was " + minimumSample);
        }
        boolean divided = isDivided(aggregation);
        if (words.values().stream().anyMatch(each -> each.denominator().isEmpty() == divided)) {
            throw new IllegalArgumentException(
                    "only what is divided has a denominator, was " + aggregation);
        }
    }

    /// Whether a numerator is divided by a denominator: not a stock, which is what it is, nor a
    /// percentile, which is read from a histogram.
    public static boolean isDivided(Aggregation aggregation) {
        return switch (aggregation) {
            case RATIO_OF_SUMS, POOLED_COUNTS, STOCK_IN_DAYS_OF_WORK -> true;
            case STOCK_AT_END, NINETIETH_PERCENTILE -> false;
        };
    }

    /// The units in which `aggregation` can give a value.
    public static Set<Unit> units(Aggregation aggregation) {
        return switch (aggregation) {
            case RATIO_OF_SUMS -> UNITS;
            case POOLED_COUNTS -> EnumSet.of(Unit.POINTS, Unit.PERCENT);
            case STOCK_AT_END -> EnumSet.of(Unit.ITEMS, Unit.CONTACTS, Unit.SESSIONS);
            case STOCK_IN_DAYS_OF_WORK -> EnumSet.of(Unit.DAYS);
            case NINETIETH_PERCENTILE ->
                    EnumSet.of(Unit.SECONDS, Unit.MINUTES, Unit.HOURS, Unit.DAYS);
        };
    }

    /// The words in `language`, or in the other one where there are none.
    public IndicatorWords in(Language language) {
        return words.getOrDefault(language, words.values().iterator().next());
    }

    /// The language of the words shown to who reads `language`, if it is the other one.
    public Optional<Language> otherThan(Language language) {
        return words.containsKey(language)
                ? Optional.empty()
                : Optional.of(words.keySet().iterator().next());
    }

    private static Map<Language, IndicatorWords> ordered(Map<Language, IndicatorWords> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("an indicator has words in one language at least");
        }
        return Collections.unmodifiableMap(new EnumMap<>(words));
    }

    /// Everything that is said of it, in all languages.
    public List<String> texts() {
        return words.values().stream().flatMap(each -> each.all().stream()).toList();
    }
}
