package tavolo.persistence.agreement;

import static tavolo.persistence.schema.Tables.TARGET_REVISION;
import static tavolo.persistence.schema.Tables.TARGET_VALUE;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.target.RemoteValue;
import tavolo.domain.target.RowOrigin;
import tavolo.domain.target.TargetValue;
import tavolo.persistence.indicator.Formulas;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Details;
import tavolo.persistence.schema.tables.records.TargetRevisionRecord;
import tavolo.persistence.target.TargetValues;

/// Tables of targets; once stored they never change.
final class TargetRows {

    private final DSLContext sql;

    TargetRows(DSLContext sql) {
        this.sql = sql;
    }

    TargetRevision find(TargetRevisionId id) {
        return sql.selectFrom(TARGET_REVISION)
                .where(TARGET_REVISION.ID.eq(id.value()))
                .fetchOptional()
                .map(this::revision)
                .orElseThrow(() -> new IllegalArgumentException("no target revision " + id));
    }

    /// The tables of `agreement`, oldest first.
    List<TargetRevision> of(AgreementId agreement) {
        return sql.selectFrom(TARGET_REVISION)
                .where(TARGET_REVISION.AGREEMENT_ID.eq(agreement.value()))
                .orderBy(TARGET_REVISION.NUMBER)
                .fetch(this::revision);
    }

    private TargetRevision revision(TargetRevisionRecord row) {
        List<TargetValue> values =
                sql.selectFrom(TARGET_VALUE)
                        .where(TARGET_VALUE.REVISION_ID.eq(row.getId()))
                        .orderBy(TARGET_VALUE.ORDINAL)
                        .fetch(TargetValues::of);
        return new TargetRevision(
                new TargetRevisionId(row.getId()),
                row.getNumber(),
                PartySide.valueOf(row.getAuthorSide()),
                new PersonId(row.getAuthorId()),
                row.getReason(),
                values,
                row.getCreatedAt());
    }

    void insert(UUID agreement, TargetRevision revision) {
        Affected.one(
                "store targets",
                sql.insertInto(TARGET_REVISION)
                        .set(TARGET_REVISION.ID, revision.id().value())
                        .set(TARGET_REVISION.AGREEMENT_ID, agreement)
                        .set(TARGET_REVISION.NUMBER, revision.number())
                        .set(TARGET_REVISION.AUTHOR_SIDE, revision.author().name())
                        .set(TARGET_REVISION.AUTHOR_ID, revision.person().value())
                        .set(TARGET_REVISION.REASON, revision.reason())
                        .set(TARGET_REVISION.CREATED_AT, revision.createdAt())
                        .execute());
        insertValues(revision);
    }

    private void insertValues(TargetRevision revision) {
        if (revision.values().isEmpty()) {
            return;
        }
        var insert =
                sql.insertInto(
                        TARGET_VALUE,
                        TARGET_VALUE.REVISION_ID,
                        TARGET_VALUE.KPI,
                        TARGET_VALUE.ORDINAL,
                        TARGET_VALUE.VARIANT,
                        TARGET_VALUE.CONDITIONS,
                        TARGET_VALUE.OLD_VALUE,
                        TARGET_VALUE.NEW_VALUE,
                        TARGET_VALUE.VALID_FROM,
                        TARGET_VALUE.VALID_TO,
                        TARGET_VALUE.REMOTE_VALUE,
                        TARGET_VALUE.REMOTE_REASON,
                        TARGET_VALUE.ORIGIN_KPI,
                        TARGET_VALUE.ORIGIN_REASON,
                        TARGET_VALUE.OWN_FORMULA,
                        TARGET_VALUE.EXCLUSIONS,
                        TARGET_VALUE.FORECAST_TOLERANCE);
        int ordinal = 0;
        for (TargetValue value : revision.values()) {
            insert =
                    insert.values(
                            revision.id().value(),
                            value.kpi().name(),
                            ++ordinal,
                            value.formula().name(),
                            Details.write(value.conditions()),
                            value.oldValue().orElse(null),
                            value.newValue(),
                            value.validFrom(),
                            value.validTo().orElse(null),
                            value.remote().map(RemoteValue::value).orElse(null),
                            value.remote().map(RemoteValue::reason).orElse(null),
                            value.origin().map(origin -> origin.from().name()).orElse(null),
                            value.origin().map(RowOrigin::reason).orElse(null),
                            Formulas.reference(value.formula()),
                            TargetValues.exclusions(value.allowances()),
                            value.allowances().forecastTolerancePercent().orElse(null));
        }
        Affected.exactly(revision.values().size(), "store target values", insert.execute());
    }
}
