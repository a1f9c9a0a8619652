package tavolo.domain.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.party.OrganisationId;
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
/// @param positions the latest word of each organisation on the latest version, in the order of the
///   sides; a side without one has still to look
public record Clause(
        ClauseId id,
        ClausePlace place,
        ClauseVersionId latest,
        int number,
        Optional<TargetRevisionId> targets,
        Set<PartySide> owners,
        Set<PartySide> stakes,
        boolean shared,
        List<Position> positions) {

    public Clause {
        owners = Set.copyOf(owners);
        stakes = Set.copyOf(stakes);
        positions =
                positions.stream()
                        .sorted(
                                Comparator.comparing(Position::side)
                                        .thenComparing(position -> position.organisation().value()))
                        .toList();
    }

    /// Whether every side with a stake has agreed to the latest version.
    public boolean isAgreed() {
        return stakes.stream().allMatch(this::isAgreedBy);
    }

    /// What `side` says of the latest version, put together from its organisations; nothing when
    /// none of them has said a word.
    public Optional<Stand> stand(PartySide side) {
        return positions.stream()
                .filter(position -> position.side() == side)
                .map(Position::stand)
                .reduce(Stand::and);
    }

    /// Whether `side` has agreed to the latest version: one of its organisations has, and none
    /// objects.
    public boolean isAgreedBy(PartySide side) {
        return stand(side).filter(Stand::agrees).isPresent();
    }

    /// Whether `side` may put a counter-proposal beside the version on the table: it has a stake
    /// and does not draft the clause itself.
    ///
    /// Source: D.Lgs. 276/2003, art. 29 — the client, without a stake in the company agreement,
    /// never directs the workers.
    public boolean isCounteredBy(PartySide side) {
        return stakes.contains(side) && !owners.contains(side);
    }

    /// Whether somebody objects to the latest version.
    public boolean isObjected() {
        return positions.stream().anyMatch(position -> position.stand() == Stand.OBJECTED);
    }

    /// The clause once `position` is taken, in place of the earlier word of that organisation.
    public Clause with(Position position) {
        List<Position> taken = new ArrayList<>(positions);
        taken.removeIf(before -> before.organisation().equals(position.organisation()));
        taken.add(position);
        return new Clause(id, place, latest, number, targets, owners, stakes, shared, taken);
    }

    /// What `organisation` says of the latest version; nothing when it has not said a word.
    public Optional<Position> positionOf(OrganisationId organisation) {
        return positions.stream()
                .filter(position -> position.organisation().equals(organisation))
                .findFirst();
    }

    /// The clause once the word of `organisation` is taken back.
    public Clause without(OrganisationId organisation) {
        List<Position> left = new ArrayList<>(positions);
        left.removeIf(position -> position.organisation().equals(organisation));
        return new Clause(id, place, latest, number, targets, owners, stakes, shared, left);
    }

    /// Whether `side` has a stake and has said nothing of the latest version.
    public boolean waitsFor(PartySide side) {
        return stakes.contains(side) && stand(side).isEmpty();
    }

    /// Whether `side` may write a new version.
    public boolean isDraftedBy(PartySide side) {
        return owners.contains(side);
    }

    /// Whether `side` may read the text: it signs the instrument, or is shown this clause.
    public boolean isReadableBy(PartySide side) {
        return place.isReadableBy(side, shared);
    }

    /// The sides on which an acceptance falls when `author` writes a new version: any but its own,
    /// so also that of another union.
    public Set<PartySide> acceptancesLostBy(OrganisationId author) {
        Set<PartySide> lost = EnumSet.noneOf(PartySide.class);
        positions.stream()
                .filter(position -> position.stand().agrees())
                .filter(position -> !position.organisation().equals(author))
                .forEach(position -> lost.add(position.side()));
        return lost;
    }
}
