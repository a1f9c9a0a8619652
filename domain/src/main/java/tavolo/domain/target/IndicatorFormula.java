package tavolo.domain.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.Unit;

/// One way of computing an indicator: a variant of the catalogue or one version of an indicator
/// that an organisation defined by itself.
public sealed interface IndicatorFormula permits KpiFormula, OwnFormula {

    /// Its code, which no two formulas share.
    String name();

    /// The indicator that it computes.
    Indicator kpi();

    /// The unit of its values.
    Unit unit();

    /// Which values are good.
    Direction direction();

    /// How many decimals a value keeps.
    int scale();

    /// How the figures of parts become the figure of the whole.
    Aggregation aggregation();

    /// Numerator and denominator in one line.
    ///
    /// @param shown the number for each key of [#conditions], with its unit
    String definition(Language language, Function<String, Optional<String>> shown);

    /// The numbers without which the formula says nothing.
    List<ParameterDefinition> conditions();

    /// The condition that cannot be what it is beside the others, though each is within its bounds;
    /// empty if they go together.
    ///
    /// @param conditions a canonical value for every key
    default Optional<ParameterDefinition> contradicting(Map<String, String> conditions) {
        return Optional.empty();
    }

    /// What numerator over denominator is multiplied by: 100 for a share in percent or in points,
    /// 1,000 for one per thousand, 1 for everything else.
    default int multiplier() {
        if (unit() == Unit.PER_THOUSAND) {
            return 1000;
        }
        return unit() == Unit.PERCENT || unit() == Unit.POINTS ? 100 : 1;
    }

    /// Numerator and denominator in one line, with a gap for each number that it leaves open.
    default String definition(Language language) {
        return definition(language, _ -> Optional.of("…"));
    }

    /// Its values as a field: read forgivingly, with the unit and the bounds of its kind. A share
    /// lies between 0 and 100, points between -100 and 100, everything else between zero and a
    /// million.
    default ParameterDefinition field() {
        return FormulaFields.of(this, scale());
    }

    /// `value` as people write it, without needless zeros and with its unit.
    default String show(BigDecimal value, Language language) {
        return FormulaFields.show(this, value, language);
    }
}
