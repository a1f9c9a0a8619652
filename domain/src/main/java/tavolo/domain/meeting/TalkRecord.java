package tavolo.domain.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.document.RecordKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PartySide;

/// A record of the talks as it was fixed (*verbale*). Its text never changes; the sealed paper is
/// made from it soon after.
///
/// @param readers the sides for which it is written; nobody else learns of it
/// @param meeting the meeting of which it tells; empty for the end of the talks
/// @param text SHA-256 of the canonical text
public record TalkRecord(
        UUID id,
        RecordKind kind,
        Set<PartySide> readers,
        Optional<MeetingId> meeting,
        Sha256 text,
        Instant fixedAt) {

    public TalkRecord {
        readers = Set.copyOf(readers);
    }
}
