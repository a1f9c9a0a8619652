package tavolo.domain.given;

import java.util.Map;
import java.util.Optional;
import tavolo.domain.indicator.TypedIndicator;
import tavolo.domain.library.Language;
import tavolo.domain.library.Unit;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.Direction;
import tavolo.domain.target.IndicatorCode;
import tavolo.domain.target.OwnFormula;

/// An own indicator: how many calls are repeated within a day.
public final class GivenIndicator {

    /// Its short code.
    public static final String CODE = "RICH24";

    private GivenIndicator() {}

    /// As it is typed, in both languages.
    public static TypedIndicator typed() {
        return typed("RICH24, scheda del committente");
    }

    /// The same by another source.
    public static TypedIndicator typed(String source) {
        return typed(Map.of(Language.IT, italian(source), Language.EN, english(source)));
    }

    /// The same in Italian only.
    public static TypedIndicator italianOnly() {
        return typed(Map.of(Language.IT, italian("scheda del committente")));
    }

    /// The same in other words.
    public static TypedIndicator typed(Map<Language, TypedIndicator.Words> words) {
        return new TypedIndicator(
                words, Unit.PERCENT, Direction.LOWER, Aggregation.RATIO_OF_SUMS, 30);
    }

    /// Its Italian words.
    public static TypedIndicator.Words italian(String source) {
        return new TypedIndicator.Words(
                "Richiami in giornata",
                "Quante chiamate su cento si ripetono entro ventiquattro ore.",
                "chiamate ripetute entro 24 ore per lo stesso motivo, divise per le risposte",
                "chiamate ripetute entro 24 ore",
                "chiamate risposte",
                source);
    }

    /// Its English words.
    public static TypedIndicator.Words english(String source) {
        return new TypedIndicator.Words(
                "Repeat calls of the day",
                "How many calls in a hundred come again within twenty-four hours.",
                "calls repeated within 24 hours for the same reason, divided by those answered",
                "calls repeated within 24 hours",
                "calls answered",
                source);
    }

    /// Its first version, as the organisation called `owner` defines it.
    public static OwnFormula formula(String owner) {
        return new OwnFormula(
                new IndicatorCode(CODE + "-K2M7"), 1, owner, typed().definition().orElseThrow());
    }

    /// Its first version in Italian only.
    public static OwnFormula italianFormula(String owner) {
        Optional<OwnFormula> formula =
                italianOnly()
                        .definition()
                        .map(definition ->
                                new OwnFormula(
                                        new IndicatorCode("SOLOIT-K2M7"), 1, owner, definition));
        return formula.orElseThrow();
    }
}
