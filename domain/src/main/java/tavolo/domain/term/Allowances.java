package tavolo.domain.term;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.target.Exclusion;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.RowAllowances;

/// What the parties allow for before a result is held against the provider.
///
/// @param forecastTolerancePercent by how much the volume may exceed the forecast and still count
public record Allowances(
        Optional<GraceRamp> grace,
        List<Exclusion> exclusions,
        Optional<BigDecimal> forecastTolerancePercent) {

    /// Nothing is allowed for.
    public static final Allowances NONE =
            new Allowances(Optional.empty(), List.of(), Optional.empty());

    public Allowances {
        exclusions = List.copyOf(exclusions);
        forecastTolerancePercent =
                forecastTolerancePercent.map(
                        percent -> Precision.percentage(percent, "a tolerance of the forecast"));
    }

    /// What a row of the table that the parties negotiate allows for.
    static Allowances of(RowAllowances row) {
        return row.isNone()
                ? NONE
                : new Allowances(
                        Optional.empty(), row.exclusions(), row.forecastTolerancePercent());
    }

    /// The agreed exclusion for `code`, if there is one.
    public Optional<Exclusion> exclusion(ExclusionCode code) {
        return exclusions.stream().filter(agreed -> agreed.code() == code).findFirst();
    }

    /// Codes that stand more than once.
    Set<ExclusionCode> repeated() {
        Set<ExclusionCode> seen = new HashSet<>();
        Set<ExclusionCode> repeated = new HashSet<>();
        for (Exclusion agreed : exclusions) {
            if (!seen.add(agreed.code())) {
                repeated.add(agreed.code());
            }
        }
        return repeated;
    }
}
