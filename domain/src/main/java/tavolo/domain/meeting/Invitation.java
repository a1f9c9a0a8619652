package tavolo.domain.meeting;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A meeting as the calendar of one reader takes it: nothing in it that this reader may not know.
///
/// @param sequence grows with every change, so that a calendar keeps the newest
/// @param summary one line
/// @param description the agenda, a line for each point
/// @param organiser the name of the organisation that called it
/// @param organiserId an address of that organisation that is none of a person
public record Invitation(
        MeetingId meeting,
        int sequence,
        boolean isCancelled,
        Instant startsAt,
        Duration length,
        Instant changedAt,
        String summary,
        String description,
        String location,
        Optional<URI> link,
        String organiser,
        URI organiserId) {

    /// The identity that stays the same through every change. Source: RFC 5545, 3.8.4.7.
    public String uid() {
        return meeting + "@tavolo";
    }
}
