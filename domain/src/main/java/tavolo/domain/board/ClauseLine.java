package tavolo.domain.board;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.Stand;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.party.PartySide;

/// One line of the clause list: where the sides stand on the latest version.
///
/// @param stands by side, put together from its organisations; a side with a stake and no entry has
///   still to look
/// @param carriesTargets whether the clause shows the table of targets
public record ClauseLine(
        ClauseId id,
        ClausePlace place,
        ClauseVersionId version,
        int number,
        PartySide author,
        Set<PartySide> owners,
        Set<PartySide> stakes,
        boolean shared,
        boolean carriesTargets,
        Map<PartySide, Stand> stands,
        int remarks) {

    public ClauseLine {
        owners = Set.copyOf(owners);
        stakes = Set.copyOf(stakes);
        stands = Map.copyOf(stands);
    }

    /// Whether `side` has a stake and has not yet answered the version on the table.
    public boolean waitsFor(PartySide side) {
        return stakes.contains(side) && !stands.containsKey(side);
    }

    /// Whether `side` may read the text.
    public boolean isReadableBy(PartySide side) {
        return place.isReadableBy(side, shared);
    }

    /// The sides that have agreed to the version on the table.
    public Set<PartySide> agreedBy() {
        return stands.entrySet().stream()
                .filter(entry -> entry.getValue().agrees())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether every side with a stake has agreed.
    public boolean isAgreed() {
        return agreedBy().containsAll(stakes);
    }
}
