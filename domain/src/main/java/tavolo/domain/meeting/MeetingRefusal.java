package tavolo.domain.meeting;

import java.time.Instant;
import tavolo.domain.Refusal;

/// Why something cannot be done with a meeting.
public sealed interface MeetingRefusal extends Refusal {

    /// Neither a place nor a link is given.
    record PlaceMissing() implements MeetingRefusal {}

    /// The link is no `https` address.
    record LinkUnfit() implements MeetingRefusal {}

    /// It would begin before now.
    record BeginsInThePast() implements MeetingRefusal {}

    /// It would take less than `least` or more than `most` minutes.
    record LengthUnfit(long least, long most) implements MeetingRefusal {}

    /// No other side is invited.
    record NobodyInvited() implements MeetingRefusal {}

    /// No open clause may be read by all who are invited, and no free point was written.
    record AgendaEmpty() implements MeetingRefusal {}

    /// There are more free points than `most`.
    record TooManyPoints(int most) implements MeetingRefusal {}

    /// Another organisation called the meeting; only that one changes it, or calls it off.
    record NotTheCaller() implements MeetingRefusal {}

    /// The own organisation called the meeting, and so comes.
    record OwnMeeting() implements MeetingRefusal {}

    /// It was called off.
    record MeetingCancelled() implements MeetingRefusal {}

    /// It has begun already.
    record MeetingBegun(Instant startsAt) implements MeetingRefusal {}

    /// It has not begun yet, so there is nothing to write down.
    record NotHeldYet(Instant startsAt) implements MeetingRefusal {}

    /// Its minutes are fixed already and never change.
    record MinutesFixed() implements MeetingRefusal {}

    /// Nobody on the list was there.
    record NobodyPresent() implements MeetingRefusal {}

    /// Somebody on the list has no name, or belongs to an organisation that was not invited.
    record AttendeeUnfit() implements MeetingRefusal {}

    /// Another time is asked for, but none that lies ahead is named.
    record OtherTimeMissing() implements MeetingRefusal {}
}
