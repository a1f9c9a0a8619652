package tavolo.persistence.agreement;

import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;
import static tavolo.persistence.schema.Tables.AGREEMENT_TURN;
import static tavolo.persistence.schema.Tables.TURN_PERIOD;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.party.PartySide;
import tavolo.persistence.row.Affected;

/// Whose turn it is, since when, and every period in which it was.
final class TurnRows {

    private final DSLContext sql;

    TurnRows(DSLContext sql) {
        this.sql = sql;
    }

    void set(AgreementId agreement, Map<PartySide, Integer> todo, Instant at) {
        Map<String, Integer> before =
                sql.select(AGREEMENT_TURN.SIDE, AGREEMENT_TURN.TODO)
                        .from(AGREEMENT_TURN)
                        .where(AGREEMENT_TURN.AGREEMENT_ID.eq(agreement.value()))
                        .fetchMap(AGREEMENT_TURN.SIDE, AGREEMENT_TURN.TODO);
        for (PartySide side : PartySide.values()) {
            int now = todo.getOrDefault(side, 0);
            int had = before.getOrDefault(side.name(), 0);
            if (now == had) {
                continue;
            }
            if (now == 0) {
                delete(agreement.value(), side);
                end(agreement.value(), side, at);
            } else if (had == 0) {
                insert(agreement.value(), side, now, at);
                begin(agreement.value(), side, at);
            } else {
                update(agreement.value(), side, now);
            }
        }
    }

    private void delete(UUID agreement, PartySide side) {
        Affected.one(
                "end turn",
                sql.deleteFrom(AGREEMENT_TURN)
                        .where(AGREEMENT_TURN.AGREEMENT_ID.eq(agreement))
                        .and(AGREEMENT_TURN.SIDE.eq(side.name()))
                        .execute());
    }

    private void insert(UUID agreement, PartySide side, int todo, Instant since) {
        Affected.one(
                "begin turn",
                sql.insertInto(AGREEMENT_TURN)
                        .set(AGREEMENT_TURN.AGREEMENT_ID, agreement)
                        .set(AGREEMENT_TURN.SIDE, side.name())
                        .set(AGREEMENT_TURN.TODO, todo)
                        .set(AGREEMENT_TURN.SINCE, since)
                        .execute());
    }

    private void update(UUID agreement, PartySide side, int todo) {
        Affected.one(
                "change turn",
                sql.update(AGREEMENT_TURN)
                        .set(AGREEMENT_TURN.TODO, todo)
                        .where(AGREEMENT_TURN.AGREEMENT_ID.eq(agreement))
                        .and(AGREEMENT_TURN.SIDE.eq(side.name()))
                        .execute());
    }

    private void begin(UUID agreement, PartySide side, Instant at) {
        int next =
                sql.fetchCount(
                                TURN_PERIOD,
                                TURN_PERIOD.AGREEMENT_ID.eq(agreement),
                                TURN_PERIOD.SIDE.eq(side.name()))
                        + 1;
        Affected.one(
                "begin period",
                sql.insertInto(TURN_PERIOD)
                        .set(TURN_PERIOD.AGREEMENT_ID, agreement)
                        .set(TURN_PERIOD.SIDE, side.name())
                        .set(TURN_PERIOD.NUMBER, next)
                        .set(TURN_PERIOD.BEGAN_AT, at)
                        .execute());
    }

    /// A clock that was set back ends no turn before it began.
    private void end(UUID agreement, PartySide side, Instant at) {
        Affected.one(
                "end period",
                sql.update(TURN_PERIOD)
                        .set(
                                TURN_PERIOD.ENDED_AT,
                                greatest(TURN_PERIOD.BEGAN_AT, val(at, TURN_PERIOD.BEGAN_AT)))
                        .where(TURN_PERIOD.AGREEMENT_ID.eq(agreement))
                        .and(TURN_PERIOD.SIDE.eq(side.name()))
                        .and(TURN_PERIOD.ENDED_AT.isNull())
                        .execute());
    }
}
