package tavolo.domain.term;

import java.math.BigDecimal;
import java.util.Optional;
import tavolo.domain.target.Indicator;

/// One thing that the provider and the client settle about the worth of a table of targets, each
/// answered by itself.
public sealed interface PayoffItem {

    /// The row that it is about; empty for the cap on all of them.
    Optional<Indicator> kpi();

    /// What one row is worth.
    record Worth(PayoffRow row) implements PayoffItem {
        @Override
        public Optional<Indicator> kpi() {
            return Optional.of(row.kpi());
        }
    }

    /// The most that a month moves the fee, up or down.
    ///
    /// @param monthlyPercent of the monthly fee, above 0 and at most 100; empty for no limit
    record Cap(Optional<BigDecimal> monthlyPercent) implements PayoffItem {

        public Cap {
            monthlyPercent = monthlyPercent.map(Cap::above);
        }

        private static BigDecimal above(BigDecimal percent) {
            BigDecimal kept = Precision.percentage(percent, "a monthly cap");
            if (kept.signum() == 0) {
                throw new IllegalArgumentException("a monthly cap lies above 0 %, was " + percent);
            }
            return kept;
        }

        @Override
        public Optional<Indicator> kpi() {
            return Optional.empty();
        }
    }
}
