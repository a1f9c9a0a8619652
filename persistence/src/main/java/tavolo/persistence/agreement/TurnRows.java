package tavolo.persistence.agreement;

import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Turns;
import tavolo.domain.party.PartySide;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.TurnPeriodTable;
import tavolo.persistence.row.TurnTable;

/// Whose turn it is, since when, and every period in which it was: as it is, and as the unions are
/// told.
final class TurnRows {

    private final DSLContext sql;

    TurnRows(DSLContext sql) {
        this.sql = sql;
    }

    void set(AgreementId agreement, Turns now, Instant at) {
        set(TurnTable.OF_ALL, agreement.value(), now.all(), at);
        set(TurnTable.OF_UNIONS, agreement.value(), now.toldToUnions(), at);
    }

    private void set(TurnTable table, UUID agreement, Map<PartySide, Integer> todo, Instant at) {
        Map<String, Integer> before =
                sql.select(table.side(), table.todo())
                        .from(table.rows())
                        .where(table.agreement().eq(agreement))
                        .fetchMap(table.side(), table.todo());
        for (PartySide side : PartySide.values()) {
            int now = todo.getOrDefault(side, 0);
            int had = before.getOrDefault(side.name(), 0);
            if (now == had) {
                continue;
            }
            if (now == 0) {
                delete(table, agreement, side);
                end(table.periods(), agreement, side, at);
            } else if (had == 0) {
                insert(table, agreement, side, now, at);
                begin(table.periods(), agreement, side, at);
            } else {
                update(table, agreement, side, now);
            }
        }
    }

    private void delete(TurnTable table, UUID agreement, PartySide side) {
        Affected.one(
                "end turn",
                sql.deleteFrom(table.rows())
                        .where(table.agreement().eq(agreement))
                        .and(table.side().eq(side.name()))
                        .execute());
    }

    private void insert(TurnTable table, UUID agreement, PartySide side, int todo, Instant since) {
        Affected.one(
                "begin turn",
                sql.insertInto(table.rows())
                        .set(table.agreement(), agreement)
                        .set(table.side(), side.name())
                        .set(table.todo(), todo)
                        .set(table.since(), since)
                        .execute());
    }

    private void update(TurnTable table, UUID agreement, PartySide side, int todo) {
        Affected.one(
                "change turn",
                sql.update(table.rows())
                        .set(table.todo(), todo)
                        .where(table.agreement().eq(agreement))
                        .and(table.side().eq(side.name()))
                        .execute());
    }

    private void begin(TurnPeriodTable table, UUID agreement, PartySide side, Instant at) {
        int next =
                sql.fetchCount(
                                table.rows(),
                                table.agreement().eq(agreement),
                                table.side().eq(side.name()))
                        + 1;
        Affected.one(
                "begin period",
                sql.insertInto(table.rows())
                        .set(table.agreement(), agreement)
                        .set(table.side(), side.name())
                        .set(table.number(), next)
                        .set(table.began(), at)
                        .execute());
    }

    /// A clock that was set back ends no turn before it began.
    private void end(TurnPeriodTable table, UUID agreement, PartySide side, Instant at) {
        Affected.one(
                "end period",
                sql.update(table.rows())
                        .set(table.ended(), greatest(table.began(), val(at, table.began())))
                        .where(table.agreement().eq(agreement))
                        .and(table.side().eq(side.name()))
                        .and(table.ended().isNull())
                        .execute());
    }
}
