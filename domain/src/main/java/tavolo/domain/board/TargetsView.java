package tavolo.domain.board;

import java.util.List;
import java.util.Map;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.party.PersonId;

/// The targets of an agreement: every table that was proposed, and where the sides stand on the
/// newest one. The same for all three sides: values carry no money.
///
/// @param revisions newest first
/// @param authors the names of those who proposed them
/// @param clauses the clauses that carry the targets and that the side may read
/// @param agreed whether the newest table is agreed by every side with a stake
public record TargetsView(
        List<TargetRevision> revisions,
        Map<PersonId, String> authors,
        List<ClauseLine> clauses,
        boolean agreed) {

    public TargetsView {
        revisions = List.copyOf(revisions);
        authors = Map.copyOf(authors);
        clauses = List.copyOf(clauses);
    }
}
