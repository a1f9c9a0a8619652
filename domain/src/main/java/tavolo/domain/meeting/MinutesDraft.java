package tavolo.domain.meeting;

import java.time.Instant;
import java.util.List;
import tavolo.domain.document.RecordText.Presence;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;

/// What somebody has written of a meeting so far.
///
/// @param attendees who was expected, in the order of the list
/// @param said what was said and decided on each point of the agenda, in its order
/// @param further what was said besides the agenda; may be empty
/// @param writtenBy who wrote last
public record MinutesDraft(
        List<Person> attendees,
        List<String> said,
        String further,
        PersonId writtenBy,
        Instant writtenAt) {

    /// The most characters of what was said on one point.
    public static final int LIMIT = 4000;

    /// The most people.
    public static final int MOST_PEOPLE = 60;

    /// The most characters of a name and of a capacity.
    public static final int NAME_LIMIT = 120;

    public MinutesDraft {
        attendees = List.copyOf(attendees);
        said = List.copyOf(said);
    }

    /// Somebody who was expected at the meeting.
    ///
    /// @param organisation one of those invited
    /// @param capacity in free words; may be empty
    public record Person(
            String name, OrganisationId organisation, String capacity, Presence presence) {}
}
