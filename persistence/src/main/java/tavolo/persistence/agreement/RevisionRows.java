package tavolo.persistence.agreement;

import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.INSTRUMENT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import tavolo.domain.agreement.Addendum;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.RevisedAgreement;
import tavolo.domain.agreement.RevisedAgreement.ClosedText;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.RevisionKind;
import tavolo.persistence.row.AddendumColumns;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.Agreement;

/// Which agreement changes which, and what of it.
final class RevisionRows {

    private static final Agreement REVISION = AGREEMENT.as("revision");

    private final DSLContext sql;

    RevisionRows(DSLContext sql) {
        this.sql = sql;
    }

    void revise(AgreementId revision, AgreementId revised, RevisionKind kind) {
        Affected.one(
                "say what an agreement revises",
                sql.update(AGREEMENT)
                        .set(AGREEMENT.REVISES_ID, revised.value())
                        .set(AGREEMENT.REVISES_AS, kind.name())
                        .set(AGREEMENT.VERSION, AGREEMENT.VERSION.plus(1))
                        .where(AGREEMENT.ID.eq(revision.value()))
                        .and(AGREEMENT.REVISES_ID.isNull())
                        .execute());
    }

    Optional<RevisedAgreement> revisedBy(AgreementId revision) {
        return sql.select(
                        AGREEMENT.ID,
                        AGREEMENT.NUMBER,
                        REVISION.REVISES_AS,
                        AGREEMENT.STATE,
                        AGREEMENT.STARTS_ON)
                .from(REVISION)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(REVISION.REVISES_ID))
                .where(REVISION.ID.eq(revision.value()))
                .fetchOptional(row ->
                        new RevisedAgreement(
                                new AgreementId(row.value1()),
                                row.value2(),
                                RevisionKind.valueOf(row.value3()),
                                AgreementState.valueOf(row.value4()),
                                row.value5(),
                                texts(row.value1())));
    }

    private Map<InstrumentKind, ClosedText> texts(UUID agreement) {
        return sql.select(INSTRUMENT.KIND, INSTRUMENT.TEXT_DIGEST, INSTRUMENT.CLOSED_AT)
                .from(INSTRUMENT)
                .where(INSTRUMENT.AGREEMENT_ID.eq(agreement))
                .and(INSTRUMENT.TEXT_DIGEST.isNotNull())
                .and(INSTRUMENT.CLOSED_AT.isNotNull())
                .fetchMap(
                        row -> InstrumentKind.valueOf(row.value1()),
                        row ->
                                new ClosedText(
                                        Objects.requireNonNull(row.value2()),
                                        Objects.requireNonNull(row.value3())));
    }

    List<Addendum> revisionsOf(AgreementId revised) {
        return sql.select(AddendumColumns.ALL)
                .from(AGREEMENT)
                .where(AGREEMENT.REVISES_ID.eq(revised.value()))
                .orderBy(AGREEMENT.OPENED_AT, AGREEMENT.NUMBER)
                .fetch(AddendumColumns::of);
    }
}
