package tavolo.domain.actual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tavolo.domain.target.TargetValue;

/// A kind of contacts of which a sample was assessed, such as the complaints among all calls.
///
/// @param assessed what the sample came to
/// @param volume how many contacts of the kind there were in all
public record Stratum(Ratio assessed, BigDecimal volume) {

    public Stratum {
        if (assessed.isEmpty() || volume.signum() < 0) {
            throw new IllegalArgumentException(
                    "a kind of contacts has a sample and a volume, was "
                            + assessed
                            + ", "
                            + volume);
        }
    }

    /// All kinds together, each weighing by its volume and not by how many of it were assessed: the
    /// denominator counts contacts, the numerator is rounded half up to four decimals kind by kind.
    public static Ratio weighted(List<Stratum> strata) {
        return strata.stream().map(Stratum::weighted).reduce(Ratio.of(0, 0), Ratio::plus);
    }

    private Ratio weighted() {
        return new Ratio(
                volume.multiply(assessed.numerator())
                        .divide(assessed.denominator(), TargetValue.SCALE, RoundingMode.HALF_UP),
                volume);
    }
}
