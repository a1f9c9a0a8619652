package tavolo.domain.target;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.Unit;

/// One version of an own indicator, which never changes: whoever agreed to it agreed to all that it
/// says.
///
/// @param number counts the versions, from 1 to [#MOST]
/// @param owner the name of the organisation that defined it, as it was then
public record OwnFormula(
        IndicatorCode code, int number, String owner, IndicatorDefinition definition)
        implements IndicatorFormula {

    /// The most versions of one indicator.
    public static final int MOST = 999;

    private static final String VERSION = ".v";
    private static final int DECIMALS = 2;

    public OwnFormula {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("versions count 1.." + MOST + ", was " + number);
        }
    }

    /// The next version, with another definition.
    public OwnFormula next(String by, IndicatorDefinition other) {
        return new OwnFormula(code, number + 1, by, other);
    }

    /// The name of the version `number` of the indicator `code`.
    public static String nameOf(IndicatorCode code, int number) {
        return code + VERSION + number;
    }

    /// The indicator in the code of a formula; empty if that is one of the catalogue.
    public static Optional<IndicatorCode> codeIn(String formula) {
        int end = formula.indexOf(VERSION);
        return end < 0
                ? Optional.empty()
                : Optional.of(new IndicatorCode(formula.substring(0, end)));
    }

    /// The code of the indicator and the number of the version, `RICH24-7K2M.v2`.
    @Override
    public String name() {
        return nameOf(code, number);
    }

    @Override
    public OwnIndicator kpi() {
        return new OwnIndicator(this);
    }

    @Override
    public Unit unit() {
        return definition.unit();
    }

    @Override
    public Direction direction() {
        return definition.direction();
    }

    @Override
    public int scale() {
        return DECIMALS;
    }

    @Override
    public Aggregation aggregation() {
        return definition.aggregation();
    }

    @Override
    public String definition(Language language, Function<String, Optional<String>> shown) {
        IndicatorWords words = definition.in(language);
        return words.denominator().isEmpty()
                ? words.numerator()
                : words.numerator() + " / " + words.denominator();
    }

    @Override
    public List<ParameterDefinition> conditions() {
        return List.of();
    }
}
