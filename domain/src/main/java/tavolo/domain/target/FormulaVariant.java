package tavolo.domain.target;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.ParameterReading;

/// One way of computing an indicator with every number that it leaves open: *answered within 20 s
/// over calls offered*. A target without it says nothing.
///
/// @param conditions the open numbers, canonical, by key; what is missing is as usual
public record FormulaVariant(IndicatorFormula formula, SortedMap<String, String> conditions) {

    public FormulaVariant {
        conditions = complete(formula, conditions);
    }

    /// The formula with its usual numbers.
    public static FormulaVariant usual(IndicatorFormula formula) {
        return new FormulaVariant(formula, new TreeMap<>());
    }

    /// The indicator that it computes.
    public Indicator kpi() {
        return formula.kpi();
    }

    /// Which values are good.
    public Direction direction() {
        return formula.direction();
    }

    /// Numerator and denominator in one line, with the numbers.
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
            IndicatorFormula formula, Map<String, String> given) {
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
        formula.contradicting(complete)
                .ifPresent(condition -> {
                    throw new IllegalArgumentException(
                            formula + " cannot have " + condition.key() + " in " + complete);
                });
        return Collections.unmodifiableSortedMap(complete);
    }
}
