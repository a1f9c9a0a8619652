package tavolo.domain.agreement;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.party.PartySide;

/// One clause under negotiation, with the positions on its latest version.
///
/// @param latest the version that is on the table
/// @param number its number, from 1
/// @param targets the revision of the target values that the version carries, for the clauses on
///   targets
/// @param owners the sides that may write a new version
/// @param stakes the sides whose acceptance it needs
/// @param shared whether the client may read it though it does not sign the instrument
/// @param positions by side, on the latest version only; no entry means still to see
public record Clause(
        ClauseId id,
        ClausePlace place,
        ClauseVersionId latest,
        int number,
        Optional<TargetRevisionId> targets,
        Set<PartySide> owners,
        Set<PartySide> stakes,
        boolean shared,
        Map<PartySide, Position> positions) {

    public Clause {
        owners = Set.copyOf(owners);
        stakes = Set.copyOf(stakes);
        positions = Map.copyOf(positions);
    }

    /// Whether every side with a stake has agreed to the latest version.
    public boolean isAgreed() {
        return stakes.stream().allMatch(this::isAgreedBy);
    }

    /// Whether `side` has agreed to the latest version.
    public boolean isAgreedBy(PartySide side) {
        Position position = positions.get(side);
        return position != null && position.stand().agrees();
    }

    /// Whether a side objects to the latest version.
    public boolean isObjected() {
        return positions.values().stream().anyMatch(p -> p.stand() == Stand.OBJECTED);
    }

    /// Whether `side` has a stake and has said nothing of the latest version.
    public boolean waitsFor(PartySide side) {
        return stakes.contains(side) && !positions.containsKey(side);
    }

    /// Whether `side` may write a new version.
    public boolean isDraftedBy(PartySide side) {
        return owners.contains(side);
    }

    /// Whether `side` may read the text: it signs the instrument, or is shown this clause.
    public boolean isReadableBy(PartySide side) {
        return place.isReadableBy(side, shared);
    }

    /// The sides whose acceptance falls when `author` writes a new version.
    public Set<PartySide> acceptancesLostBy(PartySide author) {
        Set<PartySide> lost = EnumSet.noneOf(PartySide.class);
        for (PartySide side : stakes) {
            if (side != author && isAgreedBy(side)) {
                lost.add(side);
            }
        }
        return lost;
    }
}
