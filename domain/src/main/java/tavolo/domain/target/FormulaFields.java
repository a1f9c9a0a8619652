package tavolo.domain.target;

import java.math.BigDecimal;
import java.util.List;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Bounds;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.ParameterKind;
import tavolo.domain.library.Unit;

/// The values of a formula as fields of a form.
final class FormulaFields {

    private FormulaFields() {}

    static ParameterDefinition of(IndicatorFormula formula, int decimals) {
        return new ParameterDefinition(
                "value",
                kind(formula, decimals),
                formula.unit(),
                decimals,
                bounds(formula),
                "0",
                List.of(),
                new Bilingual(formula.kpi().name(Language.IT), formula.kpi().name(Language.EN)),
                "what such a share, score, time or count can be at all");
    }

    static String show(IndicatorFormula formula, BigDecimal value, Language language) {
        BigDecimal brief = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        BigDecimal plain = brief.scale() < 0 ? brief.setScale(0) : brief;
        return of(formula, plain.scale()).show(plain.toPlainString(), language);
    }

    private static ParameterKind kind(IndicatorFormula formula, int decimals) {
        if (formula.unit() == Unit.PERCENT) {
            return ParameterKind.PERCENT;
        }
        return decimals == 0 ? ParameterKind.INTEGER : ParameterKind.DECIMAL;
    }

    private static Bounds bounds(IndicatorFormula formula) {
        if (formula.unit() == Unit.PERCENT) {
            return new Bounds("0", "100");
        }
        return formula.unit() == Unit.POINTS
                ? new Bounds("-100", "100")
                : new Bounds("0", "1000000");
    }
}
