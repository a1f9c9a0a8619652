package tavolo.domain.meeting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Desk;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.TypedText;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// An invited organisation says whether it comes to a meeting, or names another time. It may change
/// its mind until the meeting begins; each union of a table answers for itself.
@UseCase
public final class AnswerMeeting {

    private final Desk desk;
    private final Meetings meetings;

    public AnswerMeeting(Desk desk, Meetings meetings) {
        this.desk = desk;
        this.meetings = meetings;
    }

    /// What an organisation says.
    ///
    /// @param otherTime counts with [Reply#OTHER_TIME] only
    public record Words(Reply reply, String note, Optional<Instant> otherTime) {}

    /// Refused to the organisation that called the meeting, and once it has begun.
    public Outcome<Reply> by(Actor actor, AgreementId id, MeetingId meeting, Words words) {
        String note = TypedText.line(words.note());
        if (note.length() > MeetingAnswer.LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(MeetingAnswer.LIMIT));
        }
        boolean asks = words.reply() == Reply.OTHER_TIME;
        if (asks && words.otherTime().filter(desk.clock().now()::isBefore).isEmpty()) {
            return Outcome.refused(new MeetingRefusal.OtherTimeMissing());
        }
        Words said =
                new Words(
                        words.reply(),
                        note,
                        words.otherTime()
                                .filter(_ -> asks)
                                .map(time -> time.truncatedTo(ChronoUnit.MINUTES)));
        return desk.at(
                actor,
                Deed.ANSWER_MEETING,
                id,
                agreement ->
                        CallMeeting.ahead(actor, agreement, meeting, meetings, desk)
                                .then(found -> answer(actor, agreement, found, said)));
    }

    private Outcome<Reply> answer(Actor actor, Agreement agreement, Meeting meeting, Words words) {
        if (meeting.caller().equals(actor.organisation())) {
            return Outcome.refused(new MeetingRefusal.OwnMeeting());
        }
        meetings.answer(
                meeting.id(),
                new MeetingAnswer(
                        actor.organisation(),
                        actor.side().orElseThrow(),
                        actor.person(),
                        words.reply(),
                        words.note(),
                        words.otherTime(),
                        desk.clock().now()));
        desk.record(
                actor,
                agreement,
                FactKind.MEETING_ANSWERED,
                meeting.sides(),
                Map.of(
                        "startsAt", meeting.startsAt().toString(),
                        "reply", words.reply().name(),
                        "otherTime", words.otherTime().map(Instant::toString).orElse(""),
                        "note", words.note()));
        desk.tell(
                actor,
                agreement,
                meeting.sides(),
                NoticeKind.MEETING_ANSWERED,
                Map.of(
                        "startsAt", meeting.startsAt().toString(),
                        "reply", words.reply().name()));
        return Outcome.done(words.reply());
    }
}
