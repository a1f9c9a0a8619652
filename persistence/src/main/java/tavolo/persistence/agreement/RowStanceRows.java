package tavolo.persistence.agreement;

import static tavolo.persistence.schema.Tables.ROW_STANCE;
import static tavolo.persistence.schema.Tables.TARGET_REVISION;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.RowStand;
import tavolo.domain.target.TargetValue;
import tavolo.persistence.indicator.Formulas;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Details;

/// Writes what organisations say of the rows of tables of targets.
final class RowStanceRows {

    private final DSLContext sql;

    RowStanceRows(DSLContext sql) {
        this.sql = sql;
    }

    /// The word of an organisation on a row, in place of the one it had in the same table.
    void say(AgreementId agreement, RowStand stand) {
        UUID revision = revision(agreement, stand.table());
        int changed =
                sql.update(ROW_STANCE)
                        .set(words(stand))
                        .set(ROW_STANCE.VERSION, ROW_STANCE.VERSION.plus(1))
                        .where(ROW_STANCE.REVISION_ID.eq(revision))
                        .and(ROW_STANCE.KPI.eq(stand.kpi().name()))
                        .and(ROW_STANCE.ORGANISATION_ID.eq(stand.organisation().value()))
                        .execute();
        if (changed == 0) {
            Affected.one(
                    "answer a row",
                    sql.insertInto(ROW_STANCE)
                            .set(ROW_STANCE.REVISION_ID, revision)
                            .set(ROW_STANCE.KPI, stand.kpi().name())
                            .set(ROW_STANCE.ORGANISATION_ID, stand.organisation().value())
                            .set(words(stand))
                            .set(ROW_STANCE.VERSION, 0L)
                            .execute());
        }
    }

    private UUID revision(AgreementId agreement, int number) {
        return sql.select(TARGET_REVISION.ID)
                .from(TARGET_REVISION)
                .where(TARGET_REVISION.AGREEMENT_ID.eq(agreement.value()))
                .and(TARGET_REVISION.NUMBER.eq(number))
                .fetchSingle()
                .value1();
    }

    private static Map<Field<?>, @Nullable Object> words(RowStand stand) {
        Optional<TargetValue> wanted = stand.wanted();
        Map<Field<?>, @Nullable Object> words = new HashMap<>();
        words.put(ROW_STANCE.SIDE, stand.side().name());
        words.put(ROW_STANCE.STAND, stand.stand().name());
        words.put(ROW_STANCE.REASON, stand.reason());
        words.put(ROW_STANCE.WANTED_VARIANT, wanted.map(v -> v.formula().name()).orElse(null));
        words.put(
                ROW_STANCE.OWN_FORMULA,
                wanted.map(v -> Formulas.reference(v.formula())).orElse(null));
        words.put(
                ROW_STANCE.WANTED_CONDITIONS,
                wanted.map(v -> Details.write(v.conditions())).orElse(null));
        words.put(ROW_STANCE.WANTED_VALUE, wanted.map(TargetValue::newValue).orElse(null));
        words.put(ROW_STANCE.WANTED_FROM, wanted.map(TargetValue::validFrom).orElse(null));
        words.put(ROW_STANCE.WANTED_TO, wanted.flatMap(TargetValue::validTo).orElse(null));
        words.put(ROW_STANCE.PERSON_ID, stand.person().value());
        words.put(ROW_STANCE.TAKEN_AT, stand.takenAt());
        return words;
    }
}
