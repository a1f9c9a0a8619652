package tavolo.domain.agreement;

import java.time.Instant;
import java.util.List;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.target.TargetValue;

/// One state of the table of targets: proposed by a side, accepted or not through the clauses that
/// carry it.
///
/// @param number counts the revisions of one agreement, from 1
/// @param values one row per indicator, in the order of the catalogue
public record TargetRevision(
        TargetRevisionId id,
        int number,
        PartySide author,
        PersonId person,
        String reason,
        List<TargetValue> values,
        Instant createdAt) {

    public TargetRevision {
        values = List.copyOf(values);
    }
}
