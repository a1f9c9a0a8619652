package tavolo.domain.board;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.Audience;
import tavolo.domain.party.PartySide;

/// A comment on a clause, with its author and for whom it is.
///
/// @param answers the comment that opened the thread in which it answers; empty for one that opens
/// @param settled whether the thread that it opened is settled
/// @param own whether the asking organisation wrote it
public record RemarkLine(
        UUID id,
        PartySide side,
        String person,
        String organisation,
        Audience audience,
        boolean own,
        Optional<UUID> answers,
        boolean settled,
        String body,
        Instant writtenAt) {}
