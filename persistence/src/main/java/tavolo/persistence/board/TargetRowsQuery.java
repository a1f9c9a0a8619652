package tavolo.persistence.board;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.TARGET_REVISION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.BoardSort;
import tavolo.domain.board.TargetsRow;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.domain.target.TargetValue;
import tavolo.persistence.schema.tables.TargetRevision;

/// The newest table of targets of each agreement: first the identities of the page, from the index
/// of the list of agreements, then the tables and values of only that page.
final class TargetRowsQuery {

    private static final TargetRevision ANY = TARGET_REVISION.as("any_revision");

    private static final Condition IS_NEWEST =
            TARGET_REVISION.NUMBER.eq(
                    select(max(ANY.NUMBER))
                            .from(ANY)
                            .where(ANY.AGREEMENT_ID.eq(TARGET_REVISION.AGREEMENT_ID)));

    private final DSLContext sql;

    TargetRowsQuery(DSLContext sql) {
        this.sql = sql;
    }

    List<TargetsRow> page(Visibility eyes, Optional<TargetsRow.Key> after, int limit) {
        List<UUID> ids = ids(eyes, after, limit);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<TargetValue>> values =
                TargetsQuery.values(
                        sql,
                        TARGET_REVISION.AGREEMENT_ID,
                        TARGET_REVISION.AGREEMENT_ID.in(ids).and(IS_NEWEST));
        Map<UUID, TargetsRow> rows = rows(ids, values, eyes);
        return ids.stream().flatMap(id -> Optional.ofNullable(rows.get(id)).stream()).toList();
    }

    private List<UUID> ids(Visibility eyes, Optional<TargetsRow.Key> after, int limit) {
        AgreementSelection selection = AgreementSelection.of(sql, eyes, BoardFilter.all());
        ListColumns columns = selection.columns();
        AgreementOrder order = new AgreementOrder(BoardSort.newestChange(), columns);
        return sql.select(columns.id())
                .from(selection.from())
                .where(selection.where())
                .and(exists(newest(columns.id())))
                .and(after.map(order::behind).orElse(noCondition()))
                .orderBy(order.fields())
                .limit(limit)
                .fetch(columns.id());
    }

    private static Select<?> newest(Field<UUID> agreement) {
        return select(ANY.ID).from(ANY).where(ANY.AGREEMENT_ID.eq(agreement));
    }

    private Map<UUID, TargetsRow> rows(
            List<UUID> ids, Map<UUID, List<TargetValue>> values, Visibility eyes) {
        Field<Boolean> agreed = field(TargetsQuery.agreed(AGREEMENT.ID, eyes));
        Map<UUID, Instant> changes = AgreementRows.changes(sql, ids, eyes);
        return sql.select(
                        AGREEMENT.ID,
                        AGREEMENT.NUMBER,
                        AGREEMENT.TITLE,
                        AGREEMENT.STATE,
                        AGREEMENT.CHANGED_AT,
                        TARGET_REVISION.NUMBER,
                        TARGET_REVISION.AUTHOR_SIDE,
                        TARGET_REVISION.CREATED_AT,
                        agreed)
                .from(AGREEMENT)
                .join(TARGET_REVISION)
                .on(TARGET_REVISION.AGREEMENT_ID.eq(AGREEMENT.ID))
                .where(AGREEMENT.ID.in(ids))
                .and(IS_NEWEST)
                .fetchMap(
                        AGREEMENT.ID,
                        row ->
                                row(
                                        row,
                                        changes.getOrDefault(
                                                row.get(AGREEMENT.ID),
                                                row.get(AGREEMENT.CHANGED_AT)),
                                        row.get(agreed),
                                        values.getOrDefault(row.get(AGREEMENT.ID), List.of())));
    }

    private static TargetsRow row(
            Record row, Instant changedAt, boolean agreed, List<TargetValue> values) {
        return new TargetsRow(
                new AgreementId(row.get(AGREEMENT.ID)),
                row.get(AGREEMENT.NUMBER),
                row.get(AGREEMENT.TITLE),
                AgreementState.valueOf(row.get(AGREEMENT.STATE)),
                changedAt,
                row.get(TARGET_REVISION.NUMBER),
                PartySide.valueOf(row.get(TARGET_REVISION.AUTHOR_SIDE)),
                row.get(TARGET_REVISION.CREATED_AT),
                agreed,
                values);
    }
}
