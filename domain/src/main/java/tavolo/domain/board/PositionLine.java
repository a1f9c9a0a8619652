package tavolo.domain.board;

import java.time.Instant;
import tavolo.domain.agreement.Stand;
import tavolo.domain.party.PartySide;

/// The position of an organisation on the latest version, with who took it.
///
/// @param own whether it is the reader's organisation
public record PositionLine(
        PartySide side,
        Stand stand,
        String reason,
        String person,
        String organisation,
        boolean own,
        Instant takenAt) {}
