package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.Band;
import tavolo.domain.term.FieldValue;
import tavolo.domain.term.Levels;
import tavolo.domain.term.PeriodSemantics;
import tavolo.ui.language.Wording;

/// What stands in a field of the terms of a target, in words.
final class TermWords {

    private final IndicatorFormula formula;
    private final Component where;

    /// @param formula in whose unit the levels are
    TermWords(IndicatorFormula formula, Component where) {
        this.formula = formula;
        this.where = where;
    }

    String of(FieldValue value) {
        return switch (value) {
            case FieldValue.Nothing() -> Kpis.NONE;
            case FieldValue.Level(BigDecimal level) -> Kpis.show(formula, level);
            case FieldValue.Percent(BigDecimal share) -> percent(share);
            case FieldValue.Count(int count) -> Integer.toString(count);
            case FieldValue.Formula(IndicatorFormula other) -> Kpis.definition(other);
            case FieldValue.Conditions(var conditions) -> conditions(conditions);
            case FieldValue.Range(var corridor) ->
                    Wording.range(
                            Optional.of(Kpis.show(formula, corridor.lowest())),
                            Optional.of(Kpis.show(formula, corridor.highest())),
                            where);
            case FieldValue.Pieces(var pieces) -> Wording.of(pieces, where);
            case FieldValue.Semantics(var semantics) -> of(semantics);
            case FieldValue.Ramp(var ramp) ->
                    ramp.percentPerWeek().stream()
                            .map(TermWords::percent)
                            .collect(Collectors.joining(" → "));
            case FieldValue.Exclusions(var exclusions) ->
                    exclusions.stream()
                            .map(exclusion -> Wording.of(exclusion.code(), where))
                            .sorted()
                            .collect(Collectors.joining(", "));
            case FieldValue.Status(var status) -> Wording.of(status, where);
            case FieldValue.Authority(var regulator) -> Wording.of(regulator, where);
            case FieldValue.Stretches(var bands) ->
                    bands.stream().map(this::band).collect(Collectors.joining("; "));
        };
    }

    private String of(PeriodSemantics semantics) {
        return switch (semantics) {
            case PeriodSemantics.Average() -> where.getTranslation("view.target-story.average");
            case PeriodSemantics.Compliance(Levels shares) ->
                    where.getTranslation("view.target-story.compliance", percent(shares.value()));
        };
    }

    private String conditions(SortedMap<String, String> values) {
        return formula.conditions().stream()
                .map(condition -> condition(condition, values))
                .collect(Collectors.joining(", "));
    }

    private static String condition(
            ParameterDefinition condition, SortedMap<String, String> values) {
        return condition.label().in(Wording.textLanguage())
                + " "
                + condition.show(
                        values.getOrDefault(condition.key(), condition.defaultValue()),
                        Wording.textLanguage());
    }

    private String band(Band band) {
        return where.getTranslation(
                "view.target-story.band",
                Wording.range(
                        Optional.of(Kpis.show(formula, band.from())),
                        Optional.of(Kpis.show(formula, band.to())),
                        where),
                percent(band.effectAtFrom()),
                percent(band.effectAtTo()));
    }

    /// A share in percent, without needless zeros.
    private static String percent(BigDecimal share) {
        NumberFormat format = NumberFormat.getInstance(Wording.language());
        format.setMaximumFractionDigits(TargetValue.SCALE);
        return format.format(share) + " %";
    }
}
