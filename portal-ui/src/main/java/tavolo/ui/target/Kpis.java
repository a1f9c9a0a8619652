package tavolo.ui.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.TargetValue;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// The words of indicators in the language of the page.
final class Kpis {

    /// Where there is no value.
    static final String NONE = "–";

    private Kpis() {}

    static String name(Indicator kpi) {
        return kpi.name(Wording.textLanguage());
    }

    /// The formula with gaps for the numbers that it leaves open.
    static String definition(IndicatorFormula formula) {
        return formula.definition(Wording.textLanguage());
    }

    /// The formula with the numbers of `target`.
    static String definition(TargetValue target) {
        return target.definition(Wording.textLanguage());
    }

    /// A value with its unit, *84,5 %*.
    static String show(IndicatorFormula formula, BigDecimal value) {
        return formula.show(value, Wording.textLanguage());
    }

    /// What applied before, or a dash.
    static String old(TargetValue target) {
        return target.oldValue().map(value -> show(target.formula(), value)).orElse(NONE);
    }

    /// What is asked for.
    static String wanted(TargetValue target) {
        return show(target.formula(), target.newValue());
    }

    /// A number as it is typed in a field, whose unit stands beside it.
    static String typed(IndicatorFormula formula, BigDecimal value) {
        String shown = show(formula, value);
        int end = shown.length();
        while (end > 0 && !Character.isDigit(shown.charAt(end - 1))) {
            end--;
        }
        return shown.substring(0, end);
    }

    static String day(LocalDate day) {
        return Dates.day(day, Wording.language());
    }

    static Optional<String> lastDay(TargetValue target) {
        return target.validTo().map(Kpis::day);
    }
}
