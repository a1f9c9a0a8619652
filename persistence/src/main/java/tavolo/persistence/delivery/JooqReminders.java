package tavolo.persistence.delivery;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_TURN;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.PERSON_ROLE;
import static tavolo.persistence.schema.Tables.REMINDER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.notice.Reminders;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;

/// Who was reminded of which agreement, and when: one row each.
@Component
final class JooqReminders implements Reminders {

    private static final List<String> TALKS =
            List.of(AgreementState.PROPOSED.name(), AgreementState.NEGOTIATING.name());
    private static final List<String> ANSWERING =
            List.of(Role.DRAFTER.name(), Role.REVIEWER.name());

    private final DSLContext sql;

    JooqReminders(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Due> due(Instant then, int limit) {
        return sql.select(PERSON.ID, AGREEMENT.ID)
                .from(AGREEMENT_TURN)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(AGREEMENT_TURN.AGREEMENT_ID))
                .join(PERSON)
                .on(isOfTheSide())
                .leftJoin(REMINDER)
                .on(REMINDER.PERSON_ID.eq(PERSON.ID))
                .and(REMINDER.AGREEMENT_ID.eq(AGREEMENT.ID))
                .where(AGREEMENT_TURN.TODO.gt(0))
                .and(AGREEMENT_TURN.SINCE.lt(then))
                .and(AGREEMENT.STATE.in(TALKS))
                .and(PERSON.ACTIVE.isTrue())
                .and(answers())
                .and(REMINDER.REMINDED_AT.isNull().or(REMINDER.REMINDED_AT.lt(then)))
                .orderBy(AGREEMENT_TURN.SINCE, AGREEMENT.ID, PERSON.ID)
                .limit(limit)
                .fetch(row -> new Due(new PersonId(row.get(PERSON.ID)), row.get(AGREEMENT.ID)));
    }

    private static Condition isOfTheSide() {
        Condition union =
                exists(
                        selectOne()
                                .from(AGREEMENT_UNION)
                                .where(AGREEMENT_UNION.AGREEMENT_ID.eq(AGREEMENT.ID))
                                .and(AGREEMENT_UNION.UNION_ID.eq(PERSON.ORGANISATION_ID)));
        return side(PartySide.PROVIDER, PERSON.ORGANISATION_ID.eq(AGREEMENT.PROVIDER_ID))
                .or(side(PartySide.CLIENT, PERSON.ORGANISATION_ID.eq(AGREEMENT.CLIENT_ID)))
                .or(side(PartySide.UNION, union));
    }

    private static Condition side(PartySide side, Condition isOfIt) {
        return AGREEMENT_TURN.SIDE.eq(side.name()).and(isOfIt);
    }

    private static Condition answers() {
        return exists(
                selectOne()
                        .from(PERSON_ROLE)
                        .where(PERSON_ROLE.PERSON_ID.eq(PERSON.ID))
                        .and(PERSON_ROLE.ROLE.in(ANSWERING)));
    }

    @Override
    public boolean take(Due due, Instant now, Duration pause) {
        Condition is =
                REMINDER.PERSON_ID
                        .eq(due.person().value())
                        .and(REMINDER.AGREEMENT_ID.eq(due.agreement()));
        int moved =
                sql.update(REMINDER)
                        .set(REMINDER.REMINDED_AT, now)
                        .where(is)
                        .and(REMINDER.REMINDED_AT.le(now.minus(pause)))
                        .execute();
        return moved == 1 || (!sql.fetchExists(REMINDER, is) && isFirst(due, now));
    }

    private boolean isFirst(Due due, Instant now) {
        try {
            return sql.insertInto(REMINDER)
                            .set(REMINDER.PERSON_ID, due.person().value())
                            .set(REMINDER.AGREEMENT_ID, due.agreement())
                            .set(REMINDER.REMINDED_AT, now)
                            .execute()
                    == 1;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }
}
