package tavolo.domain.board;

import java.time.Instant;
import tavolo.domain.agreement.Stand;
import tavolo.domain.party.PartySide;

/// The position of a side on the latest version, with who took it.
public record PositionLine(
        PartySide side,
        Stand stand,
        String reason,
        String person,
        String organisation,
        Instant takenAt) {}
