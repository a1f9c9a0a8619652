package tavolo.domain.term;

import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import tavolo.domain.term.FieldValue.Nothing;

/// The fields of the terms of a target, in the order in which they are read.
public enum TermField {
    FORMULA,
    CONDITIONS,
    VALUE,
    THRESHOLD,
    EXCELLENCE,
    CORRIDOR,
    GRANULARITY,
    SEMANTICS,
    MINIMUM_SAMPLE,
    DECIMALS,
    GRACE,
    EXCLUSIONS,
    FORECAST_TOLERANCE,
    STATUS,
    REGULATOR,
    WEIGHT,
    BANDS,
    CAP;

    /// Whether it is only for the eyes of those who may see money.
    public boolean isMoney() {
        return compareTo(WEIGHT) >= 0;
    }

    /// What stands in this field of `terms`.
    public FieldValue of(TargetTerms terms) {
        return switch (this) {
            case FORMULA -> new FieldValue.Formula(terms.variant().formula());
            case CONDITIONS ->
                    or(
                            Optional.of(terms.variant().conditions())
                                    .filter(conditions -> !conditions.isEmpty()),
                            FieldValue.Conditions::new);
            case VALUE -> new FieldValue.Level(terms.levels().value());
            case THRESHOLD -> or(terms.levels().threshold(), FieldValue.Level::new);
            case EXCELLENCE -> or(terms.levels().excellence(), FieldValue.Level::new);
            case CORRIDOR -> or(terms.levels().corridor(), FieldValue.Range::new);
            case GRANULARITY -> new FieldValue.Pieces(terms.measuring().granularity());
            case SEMANTICS -> new FieldValue.Semantics(terms.measuring().semantics());
            case MINIMUM_SAMPLE -> new FieldValue.Count(terms.measuring().minimumSample());
            case DECIMALS -> new FieldValue.Count(terms.measuring().rounding().decimals());
            case GRACE -> or(terms.allowances().grace(), FieldValue.Ramp::new);
            case EXCLUSIONS ->
                    or(
                            Optional.of(terms.allowances().exclusions())
                                    .filter(exclusions -> !exclusions.isEmpty()),
                            exclusions -> new FieldValue.Exclusions(new HashSet<>(exclusions)));
            case FORECAST_TOLERANCE ->
                    or(terms.allowances().forecastTolerancePercent(), FieldValue.Percent::new);
            case STATUS -> new FieldValue.Status(terms.status());
            case REGULATOR -> or(terms.regulator(), FieldValue.Authority::new);
            case WEIGHT, BANDS, CAP -> or(terms.payoff(), this::ofMoney);
        };
    }

    private FieldValue ofMoney(Payoff payoff) {
        if (this == WEIGHT) {
            return new FieldValue.Percent(payoff.weightPercent());
        }
        return this == BANDS
                ? new FieldValue.Stretches(payoff.bands().inOrder())
                : or(payoff.monthlyCapPercent(), FieldValue.Percent::new);
    }

    private static <T> FieldValue or(Optional<T> value, Function<T, FieldValue> as) {
        return value.map(as).orElseGet(Nothing::new);
    }
}
