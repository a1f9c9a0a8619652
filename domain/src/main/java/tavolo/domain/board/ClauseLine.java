package tavolo.domain.board;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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
/// @param waiting since when the latest version waits for a side, for its answer or for a new
///   version; empty once the talks about it are over
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
        Map<PartySide, Instant> waiting,
        int remarks) {

    public ClauseLine {
        owners = Set.copyOf(owners);
        stakes = Set.copyOf(stakes);
        stands = Map.copyOf(stands);
        waiting = Map.copyOf(waiting);
    }

    /// Whether `side` has a stake and has not yet answered the version on the table.
    public boolean waitsFor(PartySide side) {
        return stakes.contains(side) && !stands.containsKey(side);
    }

    /// Since when the version on the table waits for `side`; empty when it does not.
    public Optional<Instant> since(PartySide side) {
        return Optional.ofNullable(waiting.get(side));
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
