package tavolo.domain.board;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.document.RecordKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.meeting.MeetingId;
import tavolo.domain.party.PartySide;

/// A record of the talks that a side may have.
///
/// @param readers the sides for which it is written
/// @param meeting the meeting of which it tells; empty for the end of the talks
/// @param paper SHA-256 of the sealed file; empty while it is being made
public record RecordLine(
        UUID id,
        RecordKind kind,
        Set<PartySide> readers,
        Optional<MeetingId> meeting,
        Sha256 textDigest,
        Optional<Sha256> paper,
        Instant fixedAt) {

    public RecordLine {
        readers = Set.copyOf(readers);
    }
}
