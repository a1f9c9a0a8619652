package tavolo.domain.meeting;

/// The port to files that calendars read.
@FunctionalInterface
public interface CalendarFiles {

    /// The invitation as one iCalendar object, with times in the zone of Italy; one that was called
    /// off takes the meeting out of the calendar again. Source: RFC 5545, RFC 5546.
    byte[] of(Invitation invitation);
}
