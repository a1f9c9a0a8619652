package tavolo.persistence.board;

import static org.jooq.impl.DSL.count;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.MANDATE;
import static tavolo.persistence.schema.Tables.PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import tavolo.domain.CalendarDays;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.MyTasks;
import tavolo.domain.board.Task;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;

/// What is due within [#DAYS] days, the soonest first: first days of signed agreements, last days
/// of those that apply, last days of mandates of the own organisation. Each waits *since* it came
/// within that time.
final class DueTasks {

    /// How far ahead is soon.
    static final int DAYS = 30;

    private static final Field<Integer> ALL = count().over();
    private static final Field<String> NAME = Columns.fullName(PERSON);
    private static final List<String> EFFECTIVE =
            Columns.states(
                    Arrays.stream(AgreementState.values())
                            .filter(AgreementState::isEffective)
                            .toList());

    private final DSLContext sql;
    private final Actor actor;
    private final Visibility eyes;
    private final PartySide side;
    private final LocalDate today;

    DueTasks(DSLContext sql, Actor actor, PartySide side, LocalDate today) {
        this.sql = sql;
        this.actor = actor;
        this.eyes = actor.visibility();
        this.side = side;
        this.today = today;
    }

    TaskRows all() {
        return starts().with(ends()).with(mandates());
    }

    private TaskRows starts() {
        Condition ahead =
                VisibilityCondition.seenIn(eyes, List.of(AgreementState.SIGNED.name()))
                        .and(AGREEMENT.STARTS_ON.gt(today))
                        .and(AGREEMENT.STARTS_ON.le(today.plusDays(DAYS)));
        return agreements(
                Task.Kind.BRING_INTO_FORCE, PartySide.PROVIDER, AGREEMENT.STARTS_ON, ahead);
    }

    private TaskRows ends() {
        Condition ahead =
                VisibilityCondition.seenIn(eyes, EFFECTIVE)
                        .and(AGREEMENT.ENDS_ON.between(today, today.plusDays(DAYS)));
        return agreements(Task.Kind.AGREEMENT_ENDS, side, AGREEMENT.ENDS_ON, ahead);
    }

    private TaskRows agreements(
            Task.Kind kind, PartySide whose, Field<LocalDate> due, Condition ahead) {
        Result<? extends Record> found =
                sql.select(AGREEMENT.ID, AGREEMENT.NUMBER, AGREEMENT.TITLE, due, ALL)
                        .from(VisibilityCondition.seen(eyes))
                        .where(ahead)
                        .orderBy(due, AGREEMENT.ID)
                        .limit(MyTasks.LIMIT)
                        .fetch();
        return rows(
                found,
                row ->
                        new Task(
                                kind,
                                whose,
                                Optional.of(new AgreementId(row.get(AGREEMENT.ID))),
                                row.get(AGREEMENT.NUMBER),
                                row.get(AGREEMENT.TITLE),
                                1,
                                Optional.empty(),
                                Optional.empty(),
                                since(row.get(due)),
                                Optional.of(row.get(due))));
    }

    private TaskRows mandates() {
        Result<? extends Record> found =
                sql.select(MANDATE.ID, MANDATE.VALID_TO, NAME, ALL)
                        .from(PERSON)
                        .join(MANDATE)
                        .on(MANDATE.PERSON_ID.eq(PERSON.ID))
                        .where(PERSON.ORGANISATION_ID.eq(actor.organisation().value()))
                        .and(PERSON.ACTIVE.isTrue())
                        .and(MANDATE.VALID_TO.between(today, today.plusDays(DAYS)))
                        .orderBy(MANDATE.VALID_TO, MANDATE.ID)
                        .limit(MyTasks.LIMIT)
                        .fetch();
        return rows(
                found,
                row ->
                        new Task(
                                Task.Kind.MANDATE_ENDS,
                                side,
                                Optional.empty(),
                                "",
                                row.get(NAME),
                                1,
                                Optional.empty(),
                                Optional.of(row.get(MANDATE.ID)),
                                since(row.get(MANDATE.VALID_TO)),
                                Optional.of(row.get(MANDATE.VALID_TO))));
    }

    private static TaskRows rows(Result<? extends Record> found, Function<Record, Task> task) {
        return new TaskRows(
                found.stream().map(task).toList(), found.isEmpty() ? 0 : found.getFirst().get(ALL));
    }

    private static Instant since(LocalDate due) {
        return due.minusDays(DAYS).atStartOfDay(CalendarDays.ITALY).toInstant();
    }
}
