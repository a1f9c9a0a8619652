package tavolo.domain.board;

import java.util.List;
import tavolo.domain.agreement.TargetRevision;

/// The targets of an agreement: every table that was proposed, and where the sides stand on the
/// newest one. The same for all three sides: values carry no money.
///
/// @param revisions newest first
/// @param clauses the clauses that carry the targets and that the side may read
/// @param agreed whether the newest table is agreed by every side with a stake
public record TargetsView(
        List<TargetRevision> revisions, List<ClauseLine> clauses, boolean agreed) {

    public TargetsView {
        revisions = List.copyOf(revisions);
        clauses = List.copyOf(clauses);
    }
}
