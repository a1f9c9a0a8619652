package tavolo.domain.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.TargetValue;

/// What a scenario asks of one indicator.
///
/// @param value in the unit of the formula
public record ScenarioValue(Indicator kpi, FormulaVariant variant, BigDecimal value) {

    /// What a table asks for.
    public static List<ScenarioValue> asked(List<TargetValue> table) {
        return table.stream().map(row -> of(row, row.newValue())).toList();
    }

    /// What applied before a table, for the indicators that had a value.
    public static List<ScenarioValue> before(List<TargetValue> table) {
        return table.stream()
                .flatMap(row ->
                        row.oldValue().map(old -> Stream.of(of(row, old))).orElse(Stream.empty()))
                .toList();
    }

    private static ScenarioValue of(TargetValue row, BigDecimal value) {
        return new ScenarioValue(
                row.kpi(), new FormulaVariant(row.formula(), row.conditions()), value);
    }
}
