package tavolo.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// A meeting of some or all sides of an agreement. Every organisation of an invited side is
/// invited; those of the other sides learn nothing of it. Its agenda names only clauses that all
/// invited sides may read.
///
/// @param sides the invited sides, that of the caller among them, two at least
/// @param sequence how often it was changed since it was called; calendars take a higher one for
///   the newer invitation
/// @param answers the latest of each organisation, without the caller, who comes; they fall when
///   time or place change
/// @param cancelReason why it was called off; empty unless it was
public record Meeting(
        MeetingId id,
        Set<PartySide> sides,
        MeetingState state,
        String place,
        String link,
        Instant startsAt,
        Duration length,
        List<AgendaPoint> agenda,
        OrganisationId caller,
        PersonId calledBy,
        int sequence,
        Instant changedAt,
        String cancelReason,
        List<MeetingAnswer> answers) {

    public Meeting {
        sides = Set.copyOf(sides);
        agenda = List.copyOf(agenda);
        answers = List.copyOf(answers);
    }

    /// Whether it was neither called off nor has begun at `now`.
    public boolean isAhead(Instant now) {
        return state == MeetingState.CALLED && now.isBefore(startsAt);
    }

    /// Whether it took place as far as the portal knows: it has begun and was not called off.
    public boolean hasBegun(Instant now) {
        return state == MeetingState.CALLED && !now.isBefore(startsAt);
    }

    /// The meeting as `plan` has it now, with a new `agenda` and no answers yet.
    Meeting changed(MeetingPlan plan, List<AgendaPoint> newAgenda, PersonId by, Instant at) {
        return new Meeting(
                id,
                sides,
                state,
                plan.place(),
                plan.link(),
                plan.startsAt(),
                plan.length(),
                newAgenda,
                caller,
                by,
                sequence + 1,
                at,
                "",
                List.of());
    }

    /// The meeting called off for `reason`.
    Meeting cancelled(String reason, Instant at) {
        return new Meeting(
                id,
                sides,
                MeetingState.CANCELLED,
                place,
                link,
                startsAt,
                length,
                agenda,
                caller,
                calledBy,
                sequence + 1,
                at,
                reason,
                answers);
    }
}
