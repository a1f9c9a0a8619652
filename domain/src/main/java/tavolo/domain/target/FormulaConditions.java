package tavolo.domain.target;

import java.util.List;
import java.util.Map;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Bounds;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.ParameterKind;
import tavolo.domain.library.Unit;

/// The numbers that formulas leave open. What is usual in the trade is where a new target starts.
final class FormulaConditions {

    /// Within how long a call must be answered to count.
    static final ParameterDefinition WITHIN =
            number(
                    "within",
                    Unit.SECONDS,
                    new Bounds("1", "3600"),
                    "20",
                    new Bilingual("Risposta entro", "Answered within"),
                    "an hour is longer than any caller waits; 80 in 20 is the usual pair");

    /// Within how long a chat must get its first response to count.
    static final ParameterDefinition FIRST_RESPONSE =
            number(
                    "within",
                    Unit.SECONDS,
                    new Bounds("1", "3600"),
                    "60",
                    new Bilingual("Prima risposta entro", "First response within"),
                    "a chat without a word for an hour is no chat");

    /// Within how long an item must be dealt with to count.
    static final ParameterDefinition HOURS =
            number(
                    "hours",
                    Unit.HOURS,
                    new Bounds("1", "720"),
                    "48",
                    new Bilingual("Evasa entro", "Dealt with within"),
                    "one to two days are usual; a month is the longest that anybody agrees to");

    /// The time before which an abandoned call does not count.
    static final ParameterDefinition SHORT =
            number(
                    "short",
                    Unit.SECONDS,
                    new Bounds("1", "120"),
                    "5",
                    new Bilingual("Abbandono breve, fino a", "Short abandon, up to"),
                    "who hangs up at once did not wait; two minutes are a wait for everybody");

    /// Within how long a further contact means that the first one did not solve the case.
    static final ParameterDefinition DAYS =
            number(
                    "days",
                    Unit.DAYS,
                    new Bounds("1", "90"),
                    "7",
                    new Bilingual("Nuovo contatto entro", "New contact within"),
                    "a quarter is the longest period that services are measured by");

    /// How many marks the scale of a survey has.
    static final ParameterDefinition MARKS =
            number(
                    "scale",
                    Unit.NONE,
                    new Bounds("2", "11"),
                    "5",
                    new Bilingual("Voti della scala", "Marks of the scale"),
                    "from yes and no to the eleven marks from 0 to 10; 1 to 5 is usual");

    /// How many of them, counted from the best, mean that a customer is satisfied.
    static final ParameterDefinition BEST =
            number(
                    "best",
                    Unit.NONE,
                    new Bounds("1", "10"),
                    "2",
                    new Bilingual("Voti migliori che contano", "Best marks that count"),
                    "the two best marks of five, known as top-2 box, are usual");

    private FormulaConditions() {}

    /// Whether every mark counts as one of the best.
    static boolean areAllBest(Map<String, String> conditions) {
        return mark(conditions, BEST) >= mark(conditions, MARKS);
    }

    private static int mark(Map<String, String> conditions, ParameterDefinition of) {
        return Integer.parseInt(conditions.getOrDefault(of.key(), of.defaultValue()));
    }

    private static ParameterDefinition number(
            String key, Unit unit, Bounds bounds, String usual, Bilingual label, String why) {
        return new ParameterDefinition(
                key, ParameterKind.INTEGER, unit, 0, bounds, usual, List.of(), label, why);
    }
}
