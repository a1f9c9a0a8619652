package tavolo.domain.agreement;

import tavolo.domain.target.Indicator;
import tavolo.domain.target.TargetValue;

/// What an organisation answers to one row of the table of targets.
public sealed interface RowAnswer {

    /// The row that it answers.
    Indicator kpi();

    /// It agrees to the row as it stands.
    record Acceptance(Indicator kpi) implements RowAnswer {}

    /// It would have the row say something else.
    ///
    /// @param wanted the row as it should be; what applied before, what is asked of remote people,
    ///   from what the row follows and what it does not count are taken from the row on the table
    /// @param reason why; may be empty
    record Counter(TargetValue wanted, String reason) implements RowAnswer {
        @Override
        public Indicator kpi() {
            return wanted.kpi();
        }
    }

    /// It does not agree.
    ///
    /// @param reason why, never blank
    record Objection(Indicator kpi, String reason) implements RowAnswer {}
}
