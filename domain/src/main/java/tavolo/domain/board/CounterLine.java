package tavolo.domain.board;

import java.time.Instant;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.party.PartySide;

/// What an organisation would have a version of a clause say instead.
///
/// @param version the version that it counters
/// @param number the number of that version
/// @param own whether it is that of the reader's organisation
public record CounterLine(
        ClauseVersionId version,
        int number,
        PartySide side,
        String organisation,
        boolean own,
        ClauseText text,
        String reason,
        Instant takenAt) {}
