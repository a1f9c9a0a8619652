package tavolo.domain.board;

import java.time.Instant;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.party.PersonId;

/// That an organisation agrees to a version of a clause, and through whom it said so.
///
/// @param number of the version
/// @param name of the person
/// @param organisation its short name
/// @param own whether it is the reader's organisation
/// @param at by the business clock
public record YesLine(
        ClauseId clause,
        ClauseVersionId version,
        int number,
        PersonId person,
        String name,
        String organisation,
        boolean own,
        Instant at) {}
