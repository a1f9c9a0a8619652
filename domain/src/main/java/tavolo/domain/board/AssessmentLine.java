package tavolo.domain.board;

import java.time.Instant;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.WorkersEffect;
import tavolo.domain.party.PartySide;

/// What an organisation thinks that a deviation means for the workers.
///
/// @param organisation its short name
/// @param own whether it is that of the asking organisation
/// @param isProposal whether it is the word of the drafter that the others may contest
/// @param version the number of the version for which it was given
public record AssessmentLine(
        ClauseId clause,
        PartySide side,
        String organisation,
        boolean own,
        boolean isProposal,
        WorkersEffect effect,
        String reason,
        int version,
        String person,
        Instant givenAt) {}
