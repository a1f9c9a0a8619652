package tavolo.domain.agreement;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// A new version of a clause, before it is stored. Stored versions never change.
///
/// @param number one more than that of the version it replaces, or 1
/// @param reason why it was written; may be empty for the first version
/// @param targets the revision of target values that it carries, for the clauses on targets
public record ClauseDraft(
        ClauseVersionId id,
        ClauseId clause,
        int number,
        ClauseText text,
        PartySide author,
        PersonId person,
        String reason,
        Optional<TargetRevisionId> targets,
        Instant createdAt) {}
