package tavolo.domain.measured;

import java.util.List;
import tavolo.domain.board.ClaimLine;

/// How the service lines of an agreement did against its targets.
///
/// @param span the months that were asked for
/// @param rows line by line in the order of the catalogue
/// @param months what the months bring; none for eyes that may not see money
/// @param claims what parties said should not count, the latest time first
public record MeasuredAgreement(
        MeasuredSpan span,
        List<MeasuredRow> rows,
        List<MonthlyEffect> months,
        List<ClaimLine> claims) {

    public MeasuredAgreement {
        rows = List.copyOf(rows);
        months = List.copyOf(months);
        claims = List.copyOf(claims);
    }

    /// Whether anything was measured in the span.
    public boolean isMeasured() {
        return rows.stream().anyMatch(MeasuredRow::isMeasured);
    }
}
