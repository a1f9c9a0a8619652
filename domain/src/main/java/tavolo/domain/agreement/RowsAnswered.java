package tavolo.domain.agreement;

import java.util.List;
import tavolo.domain.target.Indicator;

/// Rows of a table of targets were answered.
///
/// @param open the rows of the table that the organisation has still to answer, in their order
public record RowsAnswered(int accepted, int countered, int objected, List<Indicator> open) {

    public RowsAnswered {
        open = List.copyOf(open);
    }
}
