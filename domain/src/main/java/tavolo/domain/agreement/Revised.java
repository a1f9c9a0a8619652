package tavolo.domain.agreement;

import java.util.Set;
import tavolo.domain.party.PartySide;

/// A new version was put on the table.
///
/// @param version the new version
/// @param number its number
/// @param acceptancesLost the sides that had agreed to the version before and have to look again
public record Revised(ClauseVersionId version, int number, Set<PartySide> acceptancesLost) {

    public Revised {
        acceptancesLost = Set.copyOf(acceptancesLost);
    }
}
