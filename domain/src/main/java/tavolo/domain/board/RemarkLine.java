package tavolo.domain.board;

import java.time.Instant;
import java.util.UUID;
import tavolo.domain.agreement.Audience;
import tavolo.domain.party.PartySide;

/// A comment on a clause, with its author and for whom it is.
///
/// @param own whether the asking organisation wrote it
public record RemarkLine(
        UUID id,
        PartySide side,
        String person,
        String organisation,
        Audience audience,
        boolean own,
        String body,
        Instant writtenAt) {}
