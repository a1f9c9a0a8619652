package tavolo.persistence.board;

import static org.jooq.impl.DSL.count;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.SIGNATORY;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.board.MyTasks;
import tavolo.domain.board.Task;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;

/// The signatures that wait for one person, the longest awaited first.
final class SignTasks {

    private static final Field<Integer> ALL = count().over();
    private static final Field<Instant> SINCE = AwaitedSince.signatory().as("since");

    private final DSLContext sql;

    SignTasks(DSLContext sql) {
        this.sql = sql;
    }

    /// The open slots of `actor`; none for somebody who may no longer sign.
    TaskRows of(Actor actor) {
        if (!actor.may(Deed.SIGN)) {
            return TaskRows.NONE;
        }
        Visibility eyes = actor.visibility();
        Result<? extends Record> found =
                sql.select(
                                AGREEMENT.ID,
                                AGREEMENT.NUMBER,
                                AGREEMENT.TITLE,
                                INSTRUMENT.KIND,
                                SIGNATORY.ID,
                                SIGNATORY.SIDE,
                                SINCE,
                                ALL)
                        .from(SIGNATORY)
                        .join(INSTRUMENT)
                        .on(INSTRUMENT.ID.eq(SIGNATORY.INSTRUMENT_ID))
                        .and(INSTRUMENT.EDITION.eq(SIGNATORY.EDITION))
                        .join(AGREEMENT)
                        .on(AGREEMENT.ID.eq(INSTRUMENT.AGREEMENT_ID))
                        .where(SIGNATORY.PERSON_ID.eq(actor.person().value()))
                        .and(SIGNATORY.STATE.eq(SignatoryState.OPEN.name()))
                        .and(InTurn.signatory())
                        .and(INSTRUMENT.STATUS.eq(InstrumentStatus.SIGNING.name()))
                        .and(AGREEMENT.STATE.eq(AgreementState.SIGNING.name()))
                        .and(VisibilityCondition.agreement(eyes))
                        .and(VisibilityCondition.signedKind(INSTRUMENT.KIND, eyes))
                        .orderBy(SINCE, AGREEMENT.ID, INSTRUMENT.KIND)
                        .limit(MyTasks.LIMIT)
                        .fetch();
        return new TaskRows(
                found.map(SignTasks::task), found.isEmpty() ? 0 : found.getFirst().get(ALL));
    }

    private static Task task(Record row) {
        return new Task(
                Task.Kind.SIGN,
                PartySide.valueOf(row.get(SIGNATORY.SIDE)),
                Optional.of(new AgreementId(row.get(AGREEMENT.ID))),
                row.get(AGREEMENT.NUMBER),
                row.get(AGREEMENT.TITLE),
                1,
                Optional.of(InstrumentKind.valueOf(row.get(INSTRUMENT.KIND))),
                Optional.of(row.get(SIGNATORY.ID)),
                row.get(SINCE),
                Optional.empty());
    }
}
