package tavolo.domain.term;

import java.math.BigDecimal;
import java.util.Optional;

/// What a target is worth in money. Not for the eyes of those who may not see penalties: they get
/// [TargetTerms#withoutMoney()].
///
/// @param weightPercent share of this target in the scorecard of the service; all shares make 100
/// @param monthlyCapPercent the most that it moves the monthly fee, up or down; empty for no limit
public record Payoff(
        BigDecimal weightPercent, Bands bands, Optional<BigDecimal> monthlyCapPercent) {

    public Payoff {
        weightPercent = Precision.percentage(weightPercent, "a weight in the scorecard");
        monthlyCapPercent =
                monthlyCapPercent.map(cap -> Precision.percentage(cap, "a monthly cap"));
    }

    /// The effect of `figure` in percent of the fee, before the weight and within the cap; half up
    /// to four decimals.
    public BigDecimal effectOf(BigDecimal figure) {
        return capped(bands.effectOf(figure), monthlyCapPercent);
    }

    /// `effect` no further from zero than `cap`.
    static BigDecimal capped(BigDecimal effect, Optional<BigDecimal> cap) {
        return cap.map(most -> effect.min(most).max(most.negate())).orElse(effect);
    }
}
