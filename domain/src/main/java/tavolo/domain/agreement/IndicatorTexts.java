package tavolo.domain.agreement;

import java.util.function.Function;
import tavolo.domain.document.IndicatorText;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;
import tavolo.domain.target.IndicatorDefinition;
import tavolo.domain.target.IndicatorWords;
import tavolo.domain.target.OwnFormula;

/// The definition of an own indicator as an instrument carries it. What was said in one language
/// only is printed so in both.
final class IndicatorTexts {

    private IndicatorTexts() {}

    static IndicatorText of(OwnFormula formula) {
        IndicatorDefinition definition = formula.definition();
        return new IndicatorText(
                formula.owner(),
                formula.number(),
                both(definition, IndicatorWords::explanation),
                both(definition, IndicatorWords::formula),
                both(definition, IndicatorWords::numerator),
                IndicatorDefinition.isDivided(definition.aggregation())
                        ? both(definition, IndicatorWords::denominator)
                        : null,
                definition.unit(),
                definition.direction(),
                definition.aggregation(),
                definition.minimumSample(),
                both(definition, IndicatorWords::source));
    }

    private static Bilingual both(
            IndicatorDefinition definition, Function<IndicatorWords, String> part) {
        return new Bilingual(
                part.apply(definition.in(Language.IT)), part.apply(definition.in(Language.EN)));
    }
}
