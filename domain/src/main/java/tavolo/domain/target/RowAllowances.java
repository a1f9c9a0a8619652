package tavolo.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What time a row does not count, for which everybody at the table answers: no money is in it.
///
/// @param exclusions on what grounds, each once, in the order of their codes
/// @param forecastTolerancePercent by how much the contacts may exceed the forecast and still
///   count, between 0 and 100; present where, and only where, contacts over the forecast do not
public record RowAllowances(
        List<Exclusion> exclusions, Optional<BigDecimal> forecastTolerancePercent) {

    /// All time counts.
    public static final RowAllowances NONE = new RowAllowances(List.of(), Optional.empty());

    private static final BigDecimal MOST = new BigDecimal("100");

    public RowAllowances {
        exclusions = exclusions.stream().sorted(Comparator.comparing(Exclusion::code)).toList();
        if (exclusions.stream().map(Exclusion::code).distinct().count() < exclusions.size()) {
            throw new IllegalArgumentException("a ground stands once, was " + exclusions);
        }
        forecastTolerancePercent = forecastTolerancePercent.map(RowAllowances::share);
        boolean isOverForecast =
                exclusions.stream()
                        .anyMatch(each -> each.code() == ExclusionCode.VOLUME_OVER_FORECAST);
        if (isOverForecast != forecastTolerancePercent.isPresent()) {
            throw new IllegalArgumentException(
                    "a tolerance says from when contacts are over the forecast, was "
                            + forecastTolerancePercent);
        }
    }

    /// Whether all time counts.
    public boolean isNone() {
        return exclusions.isEmpty();
    }

    private static BigDecimal share(BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "a tolerance of the forecast lies in 0..100 %, was " + percent);
        }
        return percent.setScale(TargetValue.SCALE, RoundingMode.HALF_UP);
    }
}
