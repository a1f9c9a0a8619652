package tavolo.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.ParameterReading;

/// What is asked of one indicator: by which formula, from when, and what applied before.
///
/// @param formula the variant by which it is computed; one of the indicator's own
/// @param conditions the numbers that the formula leaves open, canonical, by key; what is missing
///   is as usual
/// @param oldValue what applied before, in the unit of the formula; empty for a new target
/// @param newValue what is proposed or agreed, same unit
/// @param validFrom first day
/// @param validTo last day, included; empty when open-ended
public record TargetValue(
        Kpi kpi,
        KpiFormula formula,
        SortedMap<String, String> conditions,
        Optional<BigDecimal> oldValue,
        BigDecimal newValue,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    /// Values are kept to four decimals at most and never below zero, but for points.
    public static final int SCALE = 4;

    public TargetValue {
        if (formula.kpi() != kpi) {
            throw new IllegalArgumentException(formula + " is no formula of " + kpi);
        }
        if (validTo.isPresent() && validTo.get().isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "a target ends on or after its first day, was " + validFrom + ".." + validTo);
        }
        conditions = complete(formula, conditions);
        oldValue = oldValue.map(TargetValue::scaled);
        newValue = scaled(newValue);
    }

    /// A target with the usual conditions of its formula.
    public static TargetValue usual(
            KpiFormula formula,
            Optional<BigDecimal> oldValue,
            BigDecimal newValue,
            LocalDate validFrom,
            Optional<LocalDate> validTo) {
        return new TargetValue(
                formula.kpi(), formula, new TreeMap<>(), oldValue, newValue, validFrom, validTo);
    }

    /// How it is computed, with its conditions.
    public String definition(Language language) {
        return formula.definition(language, key -> condition(key, language));
    }

    private Optional<String> condition(String key, Language language) {
        return formula.conditions().stream()
                .filter(condition -> condition.key().equals(key))
                .findFirst()
                .flatMap(condition ->
                        Optional.ofNullable(conditions.get(key))
                                .map(value -> condition.show(value, language)));
    }

    private static SortedMap<String, String> complete(
            KpiFormula formula, Map<String, String> given) {
        SortedMap<String, String> complete = new TreeMap<>();
        for (ParameterDefinition condition : formula.conditions()) {
            String value = given.getOrDefault(condition.key(), condition.defaultValue());
            if (!condition.read(value, Language.EN).equals(new ParameterReading.Read(value))) {
                throw new IllegalArgumentException(
                        formula + " cannot have " + condition.key() + " = " + value);
            }
            complete.put(condition.key(), value);
        }
        if (!complete.keySet().containsAll(given.keySet())) {
            throw new IllegalArgumentException(formula + " has no condition of " + given.keySet());
        }
        return Collections.unmodifiableSortedMap(complete);
    }

    private static BigDecimal scaled(BigDecimal value) {
        return value.setScale(SCALE, RoundingMode.HALF_UP);
    }
}
