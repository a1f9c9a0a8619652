package tavolo.domain.agreement;

import java.time.Instant;
import java.util.UUID;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// A comment on a clause.
///
/// @param audience who reads it besides `organisation`
/// @param body 1 to [#LIMIT] characters
public record Remark(
        UUID id,
        ClauseId clause,
        PartySide side,
        OrganisationId organisation,
        PersonId person,
        Audience audience,
        String body,
        Instant writtenAt) {

    /// The most characters of one comment.
    public static final int LIMIT = 4000;
}
