package tavolo.persistence.board;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.when;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.SIGNATORY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.board.MyTasks;
import tavolo.domain.board.Task;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;
import tavolo.persistence.row.TurnTable;

/// What waits by agreement and side. What the actor may do is the actor's; all the rest waits for
/// others, be they another side or colleagues.
final class TurnTasks {

    private static final List<AgreementState> WITH_TURNS = states(state -> kind(state).isPresent());

    private final DSLContext sql;
    private final Actor actor;
    private final String side;
    private final ListColumns columns;
    private final TurnTable table;
    private final Table<?> turns;
    private final Condition waiting;

    TurnTasks(DSLContext sql, Actor actor, PartySide side, LocalDate today) {
        this.sql = sql;
        this.actor = actor;
        this.side = side.name();
        AgreementSelection visible = AgreementSelection.visible(actor.visibility());
        this.columns = visible.columns();
        this.table = TurnTable.toldTo(actor.visibility());
        this.turns = visible.from().join(table.rows()).on(table.agreement().eq(columns.id()));
        this.waiting =
                visible.where()
                        .and(columns.state().in(Columns.states(WITH_TURNS)))
                        .and(table.todo().gt(0))
                        .and(isNotAhead(today));
    }

    /// Turns of the own side at things that the actor may do; own signatures are no turns.
    TaskRows mine() {
        List<AgreementState> states = states(state -> deed(state).filter(actor::may).isPresent());
        if (states.isEmpty()) {
            return TaskRows.NONE;
        }
        return rows(
                table.todo(),
                table.side().eq(side).and(columns.state().in(Columns.states(states))));
    }

    /// Turns that the actor cannot take, without the signatures that wait for the actor.
    TaskRows ofOthers() {
        List<AgreementState> others =
                states(state ->
                        kind(state).isPresent() && deed(state).filter(actor::may).isEmpty());
        Field<Integer> todo = withoutOwnSignatures();
        return rows(
                todo,
                table.side()
                        .ne(side)
                        .or(columns.state().in(Columns.states(others)).and(todo.gt(0))));
    }

    /// The oldest; counted only when there are more.
    private TaskRows rows(Field<Integer> todo, Condition which) {
        Condition wanted = waiting.and(which);
        List<Task> oldest =
                sql.select(
                                columns.id(),
                                columns.number(),
                                columns.title(),
                                columns.state(),
                                table.side(),
                                table.since(),
                                todo.as("todo"))
                        .from(turns)
                        .where(wanted)
                        .orderBy(table.since(), columns.id(), table.side())
                        .limit(MyTasks.LIMIT)
                        .fetch(this::task);
        return new TaskRows(
                oldest,
                oldest.size() < MyTasks.LIMIT
                        ? oldest.size()
                        : sql.fetchCount(sql.selectOne().from(turns).where(wanted)));
    }

    private Task task(Record row) {
        AgreementState state = AgreementState.valueOf(row.get(columns.state()));
        return new Task(
                kind(state).orElseThrow(),
                PartySide.valueOf(row.get(table.side())),
                Optional.of(new AgreementId(row.get(columns.id()))),
                row.get(columns.number()),
                row.get(columns.title()),
                row.get("todo", Integer.class),
                Optional.empty(),
                Optional.empty(),
                row.get(table.since()),
                Optional.empty());
    }

    /// An agreement that is signed waits for its first day, and until then for nobody.
    private Condition isNotAhead(LocalDate today) {
        return columns.state().ne(AgreementState.SIGNED.name()).or(columns.startsOn().le(today));
    }

    private Field<Integer> withoutOwnSignatures() {
        if (!actor.may(Deed.SIGN)) {
            return table.todo();
        }
        Field<Integer> own =
                field(
                        selectCount()
                                .from(INSTRUMENT)
                                .join(SIGNATORY)
                                .on(SIGNATORY.INSTRUMENT_ID.eq(INSTRUMENT.ID))
                                .and(SIGNATORY.EDITION.eq(INSTRUMENT.EDITION))
                                .where(INSTRUMENT.AGREEMENT_ID.eq(columns.id()))
                                .and(SIGNATORY.PERSON_ID.eq(actor.person().value()))
                                .and(SIGNATORY.STATE.eq(SignatoryState.OPEN.name()))
                                .and(InTurn.signatory()));
        Condition isOwnSigning =
                columns.state().eq(AgreementState.SIGNING.name()).and(table.side().eq(side));
        return when(isOwnSigning, table.todo().minus(own)).otherwise(table.todo());
    }

    private static List<AgreementState> states(Predicate<AgreementState> which) {
        return Arrays.stream(AgreementState.values()).filter(which).toList();
    }

    private static Optional<Task.Kind> kind(AgreementState state) {
        return Optional.ofNullable(
                switch (state) {
                    case DRAFT -> Task.Kind.PROPOSE_DRAFT;
                    case PROPOSED, NEGOTIATING -> Task.Kind.ANSWER_CLAUSES;
                    case INITIALLED -> Task.Kind.OPEN_SIGNING;
                    case SIGNING -> Task.Kind.SIGN;
                    case SIGNED -> Task.Kind.BRING_INTO_FORCE;
                    case CONVENED,
                            IN_CONSULTATION,
                            IN_FORCE,
                            SUSPENDED,
                            NOTICE_GIVEN,
                            ULTRA_ACTIVE,
                            REJECTED,
                            FAILED,
                            WITHDRAWN,
                            EXPIRED,
                            TERMINATED,
                            SUPERSEDED ->
                            null;
                });
    }

    /// The deed that takes a turn; none for signatures, which wait for persons, not for a side.
    private static Optional<Deed> deed(AgreementState state) {
        return kind(state)
                .flatMap(kind ->
                        switch (kind) {
                            case PROPOSE_DRAFT -> Optional.of(Deed.PROPOSE_AGREEMENT);
                            case ANSWER_CLAUSES -> Optional.of(Deed.TAKE_POSITION);
                            case OPEN_SIGNING -> Optional.of(Deed.OPEN_SIGNING);
                            case BRING_INTO_FORCE -> Optional.of(Deed.BRING_INTO_FORCE);
                            case RELEASE_ANSWERS,
                                    ANSWER_MEETING,
                                    SIGN,
                                    MANDATE_ENDS,
                                    AGREEMENT_ENDS ->
                                    Optional.empty();
                        });
    }
}
