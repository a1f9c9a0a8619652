package tavolo.domain.agreement;

import java.util.Optional;
import tavolo.domain.target.Indicator;
import tavolo.domain.term.PayoffItem;

/// What the provider or the client answers to the worth of one row of the targets, or to the cap.
public sealed interface PayoffAnswer {

    /// The row that it answers; empty for the cap.
    Optional<Indicator> item();

    /// It agrees to what is on the table.
    record Acceptance(Optional<Indicator> item) implements PayoffAnswer {}

    /// It would have another weight, other bands or another cap.
    ///
    /// @param reason why; may be empty
    record Counter(PayoffItem wanted, String reason) implements PayoffAnswer {
        @Override
        public Optional<Indicator> item() {
            return wanted.kpi();
        }
    }

    /// It does not agree.
    ///
    /// @param reason why, never blank
    record Objection(Optional<Indicator> item, String reason) implements PayoffAnswer {}
}
