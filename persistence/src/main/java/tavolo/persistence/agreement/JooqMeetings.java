package tavolo.persistence.agreement;

import static tavolo.persistence.schema.Tables.MEETING;
import static tavolo.persistence.schema.Tables.MEETING_ANSWER;
import static tavolo.persistence.schema.Tables.MEETING_POINT;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.meeting.AgendaPoint;
import tavolo.domain.meeting.Meeting;
import tavolo.domain.meeting.MeetingAnswer;
import tavolo.domain.meeting.MeetingId;
import tavolo.domain.meeting.MeetingState;
import tavolo.domain.meeting.Meetings;
import tavolo.domain.meeting.Reply;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Names;
import tavolo.persistence.schema.tables.records.MeetingAnswerRecord;
import tavolo.persistence.schema.tables.records.MeetingRecord;

/// Meetings in the database. One of all sides renews when the agreement last changed; another does
/// not, since the lists of those who may not know of it would tell them.
@Component
final class JooqMeetings implements Meetings {

    private final DSLContext sql;
    private final AgreementRows agreements;

    JooqMeetings(DSLContext sql) {
        this.sql = sql;
        this.agreements = new AgreementRows(sql);
    }

    @Override
    public void add(AgreementId agreement, Meeting meeting) {
        MeetingRecord row = row(meeting);
        row.setId(meeting.id().value());
        row.setAgreementId(agreement.value());
        Affected.one("call meeting", sql.insertInto(MEETING).set(row).execute());
        insertPoints(meeting);
        meeting.answers().forEach(answer -> insert(meeting.id(), answer));
        touch(agreement, meeting);
    }

    private static MeetingRecord row(Meeting meeting) {
        MeetingRecord row = new MeetingRecord();
        row.setSides(Names.join(meeting.sides()));
        row.setState(meeting.state().name());
        row.setPlace(meeting.place());
        row.setLink(meeting.link());
        row.setStartsAt(meeting.startsAt());
        row.setMinutes((int) meeting.length().toMinutes());
        row.setOrganisationId(meeting.caller().value());
        row.setPersonId(meeting.calledBy().value());
        row.setSequenceNumber(meeting.sequence());
        row.setChangedAt(meeting.changedAt());
        row.setCancelReason(meeting.cancelReason());
        return row;
    }

    private void insertPoints(Meeting meeting) {
        int ordinal = 0;
        for (AgendaPoint point : meeting.agenda()) {
            Affected.one(
                    "put on the agenda",
                    sql.insertInto(MEETING_POINT)
                            .set(MEETING_POINT.MEETING_ID, meeting.id().value())
                            .set(MEETING_POINT.ORDINAL, ++ordinal)
                            .set(
                                    MEETING_POINT.CLAUSE_ID,
                                    point.clause().map(ClauseId::value).orElse(null))
                            .set(MEETING_POINT.WORDS, point.words())
                            .execute());
        }
    }

    @Override
    public Optional<Meeting> find(AgreementId agreement, MeetingId id) {
        return sql.fetchOptional(
                        MEETING,
                        MEETING.ID.eq(id.value()).and(MEETING.AGREEMENT_ID.eq(agreement.value())))
                .map(row -> meeting(row, points(row.getId()), answers(row.getId())));
    }

    private static Meeting meeting(
            MeetingRecord row, List<AgendaPoint> agenda, List<MeetingAnswer> answers) {
        return new Meeting(
                new MeetingId(row.getId()),
                Names.split(PartySide.class, row.getSides()),
                MeetingState.valueOf(row.getState()),
                row.getPlace(),
                row.getLink(),
                row.getStartsAt(),
                Duration.ofMinutes(row.getMinutes()),
                agenda,
                new OrganisationId(row.getOrganisationId()),
                new PersonId(row.getPersonId()),
                row.getSequenceNumber(),
                row.getChangedAt(),
                row.getCancelReason(),
                answers);
    }

    private List<AgendaPoint> points(UUID meeting) {
        return sql.selectFrom(MEETING_POINT)
                .where(MEETING_POINT.MEETING_ID.eq(meeting))
                .orderBy(MEETING_POINT.ORDINAL)
                .fetch(row ->
                        new AgendaPoint(
                                Optional.ofNullable(row.getClauseId()).map(ClauseId::new),
                                row.getWords()));
    }

    private List<MeetingAnswer> answers(UUID meeting) {
        return sql.selectFrom(MEETING_ANSWER)
                .where(MEETING_ANSWER.MEETING_ID.eq(meeting))
                .orderBy(MEETING_ANSWER.ORGANISATION_ID)
                .fetch(JooqMeetings::answer);
    }

    private static MeetingAnswer answer(MeetingAnswerRecord row) {
        return new MeetingAnswer(
                new OrganisationId(row.getOrganisationId()),
                PartySide.valueOf(row.getSide()),
                new PersonId(row.getPersonId()),
                Reply.valueOf(row.getReply()),
                row.getNote(),
                Optional.ofNullable(row.getOtherTime()),
                row.getAnsweredAt());
    }

    @Override
    public void replace(AgreementId agreement, Meeting meeting) {
        UUID id = meeting.id().value();
        Affected.one(
                "change meeting",
                sql.update(MEETING)
                        .set(row(meeting))
                        .where(MEETING.ID.eq(id))
                        .and(MEETING.AGREEMENT_ID.eq(agreement.value()))
                        .and(MEETING.SEQUENCE_NUMBER.eq(meeting.sequence() - 1))
                        .execute());
        sql.deleteFrom(MEETING_POINT).where(MEETING_POINT.MEETING_ID.eq(id)).execute();
        sql.deleteFrom(MEETING_ANSWER).where(MEETING_ANSWER.MEETING_ID.eq(id)).execute();
        insertPoints(meeting);
        meeting.answers().forEach(answer -> insert(meeting.id(), answer));
        touch(agreement, meeting);
    }

    @Override
    public void answer(MeetingId meeting, MeetingAnswer answer) {
        sql.deleteFrom(MEETING_ANSWER)
                .where(MEETING_ANSWER.MEETING_ID.eq(meeting.value()))
                .and(MEETING_ANSWER.ORGANISATION_ID.eq(answer.organisation().value()))
                .execute();
        insert(meeting, answer);
    }

    private void insert(MeetingId meeting, MeetingAnswer answer) {
        Affected.one(
                "answer meeting",
                sql.insertInto(MEETING_ANSWER)
                        .set(MEETING_ANSWER.MEETING_ID, meeting.value())
                        .set(MEETING_ANSWER.ORGANISATION_ID, answer.organisation().value())
                        .set(MEETING_ANSWER.SIDE, answer.side().name())
                        .set(MEETING_ANSWER.PERSON_ID, answer.person().value())
                        .set(MEETING_ANSWER.REPLY, answer.reply().name())
                        .set(MEETING_ANSWER.NOTE, answer.note())
                        .set(MEETING_ANSWER.OTHER_TIME, answer.otherTime().orElse(null))
                        .set(MEETING_ANSWER.ANSWERED_AT, answer.answeredAt())
                        .execute());
    }

    private void touch(AgreementId agreement, Meeting meeting) {
        if (meeting.sides().size() == PartySide.values().length) {
            agreements.touch(agreement, meeting.changedAt());
        }
    }
}
