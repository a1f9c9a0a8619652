package tavolo.persistence.agreement;

import static tavolo.persistence.schema.Tables.PAYOFF_ROW;
import static tavolo.persistence.schema.Tables.PAYOFF_STANCE;
import static tavolo.persistence.schema.Tables.PAYOFF_TABLE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.PayoffStand;
import tavolo.domain.agreement.PayoffTable;
import tavolo.domain.term.PayoffItem;
import tavolo.domain.term.PayoffRow;
import tavolo.persistence.row.Affected;
import tavolo.persistence.term.PayoffColumns;

/// Tables of what targets are worth, which once stored never change, and what is said of them.
final class PayoffRows {

    private final DSLContext sql;

    PayoffRows(DSLContext sql) {
        this.sql = sql;
    }

    List<PayoffTable> tables(AgreementId agreement) {
        return PayoffColumns.tables(sql, PAYOFF_TABLE.AGREEMENT_ID.eq(agreement.value()));
    }

    List<PayoffStand> words(AgreementId agreement) {
        return PayoffColumns.words(sql, PAYOFF_TABLE.AGREEMENT_ID.eq(agreement.value()));
    }

    void insert(AgreementId agreement, PayoffTable table) {
        Affected.one(
                "store what targets are worth",
                sql.insertInto(PAYOFF_TABLE)
                        .set(PAYOFF_TABLE.ID, table.id().value())
                        .set(PAYOFF_TABLE.AGREEMENT_ID, agreement.value())
                        .set(PAYOFF_TABLE.NUMBER, table.number())
                        .set(PAYOFF_TABLE.REVISION_ID, table.targets().value())
                        .set(PAYOFF_TABLE.AUTHOR_SIDE, table.author().name())
                        .set(PAYOFF_TABLE.AUTHOR_ID, table.person().value())
                        .set(PAYOFF_TABLE.REASON, table.reason())
                        .set(
                                PAYOFF_TABLE.MONTHLY_CAP,
                                table.content().cap().monthlyPercent().orElse(null))
                        .set(PAYOFF_TABLE.CREATED_AT, table.createdAt())
                        .execute());
        if (!table.content().isNone()) {
            insertRows(table);
        }
    }

    private void insertRows(PayoffTable table) {
        var insert =
                sql.insertInto(
                        PAYOFF_ROW,
                        PAYOFF_ROW.TABLE_ID,
                        PAYOFF_ROW.KPI,
                        PAYOFF_ROW.ORDINAL,
                        PAYOFF_ROW.WEIGHT,
                        PAYOFF_ROW.BANDS);
        int ordinal = 0;
        for (PayoffRow row : table.content().rows()) {
            insert =
                    insert.values(
                            table.id().value(),
                            row.kpi().name(),
                            ++ordinal,
                            row.weightPercent(),
                            PayoffColumns.write(row.bands()));
        }
        Affected.exactly(ordinal, "store weights and bands", insert.execute());
    }

    /// The word of an organisation on an item, in place of the one it had in the same table.
    void say(AgreementId agreement, PayoffStand stand) {
        UUID table = table(agreement, stand.table());
        String item = PayoffColumns.item(stand.item());
        int changed =
                sql.update(PAYOFF_STANCE)
                        .set(columns(stand))
                        .set(PAYOFF_STANCE.VERSION, PAYOFF_STANCE.VERSION.plus(1))
                        .where(PAYOFF_STANCE.TABLE_ID.eq(table))
                        .and(PAYOFF_STANCE.ITEM.eq(item))
                        .and(PAYOFF_STANCE.ORGANISATION_ID.eq(stand.organisation().value()))
                        .execute();
        if (changed == 0) {
            Affected.one(
                    "answer what a target is worth",
                    sql.insertInto(PAYOFF_STANCE)
                            .set(PAYOFF_STANCE.TABLE_ID, table)
                            .set(PAYOFF_STANCE.ITEM, item)
                            .set(PAYOFF_STANCE.ORGANISATION_ID, stand.organisation().value())
                            .set(columns(stand))
                            .set(PAYOFF_STANCE.VERSION, 0L)
                            .execute());
        }
    }

    private UUID table(AgreementId agreement, int number) {
        return sql.select(PAYOFF_TABLE.ID)
                .from(PAYOFF_TABLE)
                .where(PAYOFF_TABLE.AGREEMENT_ID.eq(agreement.value()))
                .and(PAYOFF_TABLE.NUMBER.eq(number))
                .fetchSingle()
                .value1();
    }

    private static Map<Field<?>, @Nullable Object> columns(PayoffStand stand) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(PAYOFF_STANCE.SIDE, stand.side().name());
        columns.put(PAYOFF_STANCE.STAND, stand.stand().name());
        columns.put(PAYOFF_STANCE.REASON, stand.reason());
        columns.put(PAYOFF_STANCE.WANTED_PERCENT, null);
        columns.put(PAYOFF_STANCE.WANTED_BANDS, null);
        wanted(columns, stand.wanted());
        columns.put(PAYOFF_STANCE.PERSON_ID, stand.person().value());
        columns.put(PAYOFF_STANCE.TAKEN_AT, stand.takenAt());
        return columns;
    }

    private static void wanted(
            Map<Field<?>, @Nullable Object> columns, Optional<PayoffItem> wanted) {
        wanted.ifPresent(item -> {
            switch (item) {
                case PayoffItem.Worth(PayoffRow row) -> {
                    columns.put(PAYOFF_STANCE.WANTED_PERCENT, row.weightPercent());
                    columns.put(PAYOFF_STANCE.WANTED_BANDS, PayoffColumns.write(row.bands()));
                }
                case PayoffItem.Cap cap ->
                        columns.put(
                                PAYOFF_STANCE.WANTED_PERCENT, cap.monthlyPercent().orElse(null));
            }
        });
    }
}
