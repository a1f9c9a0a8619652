package tavolo.persistence.board;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.MEETING;
import static tavolo.persistence.schema.Tables.MEETING_ANSWER;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import tavolo.domain.CalendarDays;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.MyTasks;
import tavolo.domain.board.Task;
import tavolo.domain.meeting.MeetingState;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;

/// The meetings from today on to which an organisation is invited and has not answered.
final class MeetingTasks {

    private static final Field<Integer> ALL = count().over();

    private final DSLContext sql;

    MeetingTasks(DSLContext sql) {
        this.sql = sql;
    }

    /// What waits for the organisation of `actor`; nothing for somebody who does not answer.
    TaskRows of(Actor actor, PartySide side, LocalDate today) {
        if (!actor.may(Deed.ANSWER_MEETING)) {
            return TaskRows.NONE;
        }
        Result<? extends Record> found =
                sql.select(
                                MEETING.ID,
                                MEETING.STARTS_AT,
                                MEETING.CHANGED_AT,
                                AGREEMENT.ID,
                                AGREEMENT.NUMBER,
                                AGREEMENT.TITLE,
                                ALL)
                        .from(MEETING)
                        .join(AGREEMENT)
                        .on(AGREEMENT.ID.eq(MEETING.AGREEMENT_ID))
                        .where(waits(actor.visibility(), today))
                        .orderBy(MEETING.CHANGED_AT, MEETING.ID)
                        .limit(MyTasks.LIMIT)
                        .fetch();
        return new TaskRows(
                found.map(row -> task(row, side)), found.isEmpty() ? 0 : found.getFirst().get(ALL));
    }

    private static Condition waits(Visibility eyes, LocalDate today) {
        UUID own = eyes.organisation().value();
        return MEETING.STATE
                .eq(MeetingState.CALLED.name())
                .and(MEETING.STARTS_AT.ge(today.atStartOfDay(CalendarDays.ITALY).toInstant()))
                .and(MEETING.ORGANISATION_ID.ne(own))
                .and(VisibilityCondition.meeting(eyes))
                .and(VisibilityCondition.agreement(eyes))
                .and(
                        notExists(
                                selectOne()
                                        .from(MEETING_ANSWER)
                                        .where(MEETING_ANSWER.MEETING_ID.eq(MEETING.ID))
                                        .and(MEETING_ANSWER.ORGANISATION_ID.eq(own))));
    }

    private static Task task(Record row, PartySide side) {
        return new Task(
                Task.Kind.ANSWER_MEETING,
                side,
                Optional.of(new AgreementId(row.get(AGREEMENT.ID))),
                row.get(AGREEMENT.NUMBER),
                row.get(AGREEMENT.TITLE),
                1,
                Optional.empty(),
                Optional.of(row.get(MEETING.ID)),
                row.get(MEETING.CHANGED_AT),
                Optional.of(CalendarDays.of(row.get(MEETING.STARTS_AT))));
    }
}
