package tavolo.domain.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.agreement.RowStand;
import tavolo.domain.agreement.RowStands;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// The targets of an agreement: every table that was proposed, and where the sides stand on the
/// newest one. The same for all three sides: values carry no money.
///
/// @param revisions newest first
/// @param authors the names of those who proposed them or answered rows of them
/// @param clauses the clauses that carry the targets and that the side may read
/// @param said every word on rows of these tables, also those that no longer hold
/// @param stakes the sides whose acceptance every row needs; none if no clause carries the targets
/// @param agreed whether the newest table is agreed by every side with a stake
public record TargetsView(
        List<TargetRevision> revisions,
        Map<PersonId, String> authors,
        List<ClauseLine> clauses,
        List<RowStand> said,
        Set<PartySide> stakes,
        boolean agreed) {

    public TargetsView {
        revisions = List.copyOf(revisions);
        authors = Map.copyOf(authors);
        clauses = List.copyOf(clauses);
        said = List.copyOf(said);
        stakes = Set.copyOf(stakes);
    }

    /// The tables up to the one with `number`, as they are read back: nobody answers them any more.
    public TargetsView upTo(int number) {
        return new TargetsView(
                revisions.stream().filter(table -> table.number() <= number).toList(),
                authors,
                List.of(),
                said.stream().filter(word -> word.table() <= number).toList(),
                stakes,
                false);
    }

    /// Where everybody stands on the rows of the newest table; empty if there is no table.
    public Optional<RowStands> rows() {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(new RowStands(revisions, said));
    }
}
