package tavolo.persistence.board;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.PREPARED_ANSWER;
import static tavolo.persistence.schema.Tables.ROOM;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.MyTasks;
import tavolo.domain.board.Task;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// The answers that lie prepared in rooms of the own organisation and wait for nobody else.
final class RoomTasks {

    private static final Field<Instant> SINCE = max(PREPARED_ANSWER.PREPARED_AT).as("since");

    private final DSLContext sql;

    RoomTasks(DSLContext sql) {
        this.sql = sql;
    }

    /// The rooms that `actor` may empty; none for somebody who takes no positions.
    TaskRows of(Actor actor, PartySide side) {
        if (!actor.may(Deed.TAKE_POSITION)) {
            return TaskRows.NONE;
        }
        List<Task> rooms =
                sql.select(
                                AGREEMENT.ID,
                                AGREEMENT.NUMBER,
                                AGREEMENT.TITLE,
                                count().as("ready"),
                                SINCE)
                        .from(PREPARED_ANSWER)
                        .join(AGREEMENT)
                        .on(AGREEMENT.ID.eq(PREPARED_ANSWER.AGREEMENT_ID))
                        .leftJoin(ROOM)
                        .on(ROOM.AGREEMENT_ID.eq(PREPARED_ANSWER.AGREEMENT_ID))
                        .and(ROOM.ORGANISATION_ID.eq(PREPARED_ANSWER.ORGANISATION_ID))
                        .where(isOpen(actor))
                        .groupBy(AGREEMENT.ID, AGREEMENT.NUMBER, AGREEMENT.TITLE)
                        .orderBy(SINCE, AGREEMENT.ID)
                        .limit(MyTasks.LIMIT)
                        .fetch(row ->
                                new Task(
                                        Task.Kind.RELEASE_ANSWERS,
                                        side,
                                        Optional.of(new AgreementId(row.value1())),
                                        row.value2(),
                                        row.value3(),
                                        row.value4(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        row.value5(),
                                        Optional.empty()));
        return new TaskRows(rooms, rooms.size() < MyTasks.LIMIT ? rooms.size() : all(actor));
    }

    private int all(Actor actor) {
        return sql.select(countDistinct(PREPARED_ANSWER.AGREEMENT_ID))
                .from(PREPARED_ANSWER)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(PREPARED_ANSWER.AGREEMENT_ID))
                .leftJoin(ROOM)
                .on(ROOM.AGREEMENT_ID.eq(PREPARED_ANSWER.AGREEMENT_ID))
                .and(ROOM.ORGANISATION_ID.eq(PREPARED_ANSWER.ORGANISATION_ID))
                .where(isOpen(actor))
                .fetchSingle()
                .value1();
    }

    private static Condition isOpen(Actor actor) {
        return PREPARED_ANSWER
                .ORGANISATION_ID
                .eq(actor.organisation().value())
                .and(ROOM.SEALED_BY.isNull())
                .and(VisibilityCondition.agreement(actor.visibility()))
                .and(
                        AGREEMENT.STATE.in(
                                AgreementState.PROPOSED.name(), AgreementState.NEGOTIATING.name()));
    }
}
