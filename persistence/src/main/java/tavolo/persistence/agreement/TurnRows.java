package tavolo.persistence.agreement;

import static tavolo.persistence.schema.Tables.AGREEMENT_TURN;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.party.PartySide;
import tavolo.persistence.row.Affected;

/// Whose turn it is, and since when.
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
            } else if (had == 0) {
                insert(agreement.value(), side, now, at);
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
}
