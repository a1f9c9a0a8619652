package tavolo.domain.term;

import java.math.BigDecimal;
import java.util.Optional;
import tavolo.domain.target.Indicator;

/// What one row of a table of targets is worth, but for the cap, which is one for all rows.
///
/// @param kpi the row
/// @param weightPercent its share in the scorecard; those of all rows make 100
/// @param bands what its figures bring, in percent of the monthly fee, before the weight
public record PayoffRow(Indicator kpi, BigDecimal weightPercent, Bands bands) {

    public PayoffRow {
        weightPercent = Precision.percentage(weightPercent, "a weight in the scorecard");
    }

    /// The same under a cap, as the terms of a target have it.
    Payoff under(Optional<BigDecimal> monthlyCapPercent) {
        return new Payoff(weightPercent, bands, monthlyCapPercent);
    }
}
