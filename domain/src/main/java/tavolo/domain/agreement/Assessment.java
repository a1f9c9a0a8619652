package tavolo.domain.agreement;

import java.time.Instant;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// What an organisation thinks that the deviation of a clause from the standard means for the
/// workers. It binds nobody and holds up nothing.
///
/// @param reason why, for the others
/// @param isProposal whether it was the first word of a drafter, which the others may contest
/// @param version the number of the version for which it was given; it is to be renewed when the
///   clause has another
public record Assessment(
        ClauseId clause,
        PartySide side,
        OrganisationId organisation,
        PersonId person,
        WorkersEffect effect,
        String reason,
        boolean isProposal,
        int version,
        Instant givenAt) {}
