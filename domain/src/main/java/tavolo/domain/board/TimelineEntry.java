package tavolo.domain.board;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PartySide;

/// A fact on the timeline.
///
/// @param number its place in the chain of the agreement
/// @param at when it happened, by the business clock
/// @param recordedAt when it was written down, by the real clock
public record TimelineEntry(
        long number,
        FactKind kind,
        Instant at,
        Instant recordedAt,
        String who,
        Optional<PartySide> side,
        Map<String, String> details,
        Sha256 hash) {

    public TimelineEntry {
        details = Map.copyOf(details);
    }
}
