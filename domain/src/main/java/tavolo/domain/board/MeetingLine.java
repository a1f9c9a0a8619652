package tavolo.domain.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.meeting.MeetingId;
import tavolo.domain.meeting.MeetingState;
import tavolo.domain.meeting.Reply;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;

/// A meeting as somebody who is invited may see it.
///
/// @param caller the organisation that called it
/// @param callerName the short name of that organisation
/// @param calledBy the person who called it or changed it last
/// @param own whether the reader's organisation called it
/// @param agenda the free points and those clauses that the reader may read
/// @param answers by side, then by name
public record MeetingLine(
        MeetingId id,
        MeetingState state,
        Set<PartySide> sides,
        String place,
        String link,
        Instant startsAt,
        Duration length,
        OrganisationId caller,
        String callerName,
        String calledBy,
        boolean own,
        int sequence,
        Instant changedAt,
        String cancelReason,
        List<Point> agenda,
        List<Answer> answers) {

    public MeetingLine {
        sides = Set.copyOf(sides);
        agenda = List.copyOf(agenda);
        answers = List.copyOf(answers);
    }

    /// A point of the agenda.
    ///
    /// @param words empty for a clause
    public record Point(Optional<ClauseId> clause, Optional<ClausePlace> place, String words) {}

    /// What an organisation answered.
    ///
    /// @param own whether it is the reader's organisation
    public record Answer(
            OrganisationId id,
            PartySide side,
            String organisation,
            String person,
            boolean own,
            Reply reply,
            String note,
            Optional<Instant> otherTime,
            Instant answeredAt) {}

    /// Whether it was neither called off nor has begun at `now`.
    public boolean isAhead(Instant now) {
        return state == MeetingState.CALLED && now.isBefore(startsAt);
    }

    /// Whether it has begun at `now` and was not called off.
    public boolean hasBegun(Instant now) {
        return state == MeetingState.CALLED && !now.isBefore(startsAt);
    }

    /// What the reader's organisation answered; empty before.
    public Optional<Answer> ownAnswer() {
        return answers.stream().filter(Answer::own).findFirst();
    }
}
