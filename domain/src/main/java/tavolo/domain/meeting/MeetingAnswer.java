package tavolo.domain.meeting;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// What an organisation answered to the call of a meeting, as it stands now.
///
/// @param note a word to all who are invited; may be empty
/// @param otherTime when it would come; given with [Reply#OTHER_TIME] and only then
public record MeetingAnswer(
        OrganisationId organisation,
        PartySide side,
        PersonId person,
        Reply reply,
        String note,
        Optional<Instant> otherTime,
        Instant answeredAt) {

    /// The most characters of a note.
    public static final int LIMIT = 500;

    public MeetingAnswer {
        if (otherTime.isPresent() != (reply == Reply.OTHER_TIME)) {
            throw new IllegalArgumentException("another time belongs to OTHER_TIME, was " + reply);
        }
    }
}
