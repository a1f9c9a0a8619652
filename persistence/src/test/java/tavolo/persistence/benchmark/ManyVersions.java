package tavolo.persistence.benchmark;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.CLAUSE_PARAMETER;
import static tavolo.persistence.schema.Tables.CLAUSE_VERSION;
import static tavolo.persistence.schema.Tables.STANCE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import tavolo.persistence.schema.tables.records.ClauseVersionRecord;
import tavolo.persistence.schema.tables.records.StanceRecord;

/// Gives the clauses of one agreement a long past: versions that say nearly the same, with the
/// values and positions of the one that was on the table.
final class ManyVersions {

    private final DSLContext sql;

    ManyVersions(DSLContext sql) {
        this.sql = sql;
    }

    /// How many versions the clauses of `agreement` have.
    static int count(DSLContext sql, UUID agreement) {
        return sql.fetchCount(
                CLAUSE_VERSION,
                CLAUSE_VERSION.CLAUSE_ID.in(
                        select(CLAUSE.ID).from(CLAUSE).where(CLAUSE.AGREEMENT_ID.eq(agreement))));
    }

    /// Adds versions to every clause of `agreement` until they are at least `all` together.
    void of(UUID agreement, int all) {
        List<ClauseVersionRecord> latest =
                sql.select(CLAUSE_VERSION.fields())
                        .from(CLAUSE_VERSION)
                        .join(CLAUSE)
                        .on(
                                row(CLAUSE.ID, CLAUSE.LATEST)
                                        .eq(CLAUSE_VERSION.CLAUSE_ID, CLAUSE_VERSION.NUMBER))
                        .where(CLAUSE.AGREEMENT_ID.eq(agreement))
                        .fetchInto(CLAUSE_VERSION);
        int each = Math.ceilDiv(all, latest.size());
        latest.forEach(version -> lengthen(version, each));
    }

    private void lengthen(ClauseVersionRecord first, int until) {
        Map<String, String> amounts =
                sql.selectFrom(CLAUSE_PARAMETER)
                        .where(CLAUSE_PARAMETER.CLAUSE_VERSION_ID.eq(first.getId()))
                        .fetchMap(CLAUSE_PARAMETER.NAME, CLAUSE_PARAMETER.AMOUNT);
        List<StanceRecord> stances =
                sql.selectFrom(STANCE).where(STANCE.CLAUSE_VERSION_ID.eq(first.getId())).fetch();
        Batch versions = new Batch(sql, CLAUSE_VERSION, CLAUSE_VERSION.fields());
        Batch parameters = new Batch(sql, CLAUSE_PARAMETER, CLAUSE_PARAMETER.fields());
        Batch positions = new Batch(sql, STANCE, STANCE.fields());
        for (int number = first.getNumber() + 1; number <= until; number++) {
            ClauseVersionRecord next = first.copy();
            next.setId(UUID.randomUUID());
            next.setClauseId(first.getClauseId());
            next.setNumber(number);
            next.setTextIt(first.getTextIt() + "\n\nComma aggiunto al giro " + number + ".");
            versions.add(next.intoArray());
            amounts.forEach((name, amount) -> parameters.add(next.getId(), name, amount));
            for (StanceRecord stance : stances) {
                StanceRecord again = stance.copy();
                again.setClauseVersionId(next.getId());
                again.setOrganisationId(stance.getOrganisationId());
                positions.add(again.intoArray());
            }
        }
        versions.write();
        parameters.write();
        positions.write();
        sql.update(CLAUSE)
                .set(CLAUSE.LATEST, Math.max(until, first.getNumber()))
                .where(CLAUSE.ID.eq(first.getClauseId()))
                .execute();
    }
}
