package tavolo.domain.board;

import java.time.Instant;
import java.util.UUID;
import tavolo.domain.party.PartySide;

/// A comment on a clause, with its author.
public record RemarkLine(
        UUID id,
        PartySide side,
        String person,
        String organisation,
        String body,
        Instant writtenAt) {}
