package tavolo.domain.agreement;

import java.util.Set;
import tavolo.domain.party.PartySide;

/// A new version was put on the table.
///
/// @param version the new version
/// @param number its number
/// @param acceptancesLost the sides on which somebody else had agreed to the version before
public record Revised(ClauseVersionId version, int number, Set<PartySide> acceptancesLost) {

    public Revised {
        acceptancesLost = Set.copyOf(acceptancesLost);
    }
}
