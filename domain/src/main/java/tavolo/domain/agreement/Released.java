package tavolo.domain.agreement;

import java.util.Set;
import tavolo.domain.party.PartySide;

/// Prepared answers were put on the table.
///
/// @param round the round to which they belong
/// @param comments how many comments that waited with them are read by others now
/// @param acceptancesLost the sides on which an acceptance fell to the new versions among them
public record Released(
        int round,
        int accepted,
        int objected,
        int proposed,
        int comments,
        Set<PartySide> acceptancesLost) {

    public Released {
        acceptancesLost = Set.copyOf(acceptancesLost);
    }
}
