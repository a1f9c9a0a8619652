package tavolo.persistence.agreement;

import static tavolo.persistence.schema.Tables.INSTRUMENT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.document.Sha256;
import tavolo.persistence.row.Affected;

/// How far each instrument has come. A step is only made from the status that it leaves.
final class InstrumentRows {

    private static final Collection<String> FROZEN =
            List.of(InstrumentStatus.CLOSED.name(), InstrumentStatus.SIGNING.name());

    private final DSLContext sql;

    InstrumentRows(DSLContext sql) {
        this.sql = sql;
    }

    AgreementId agreementOf(InstrumentId id) {
        return sql.select(INSTRUMENT.AGREEMENT_ID)
                .from(INSTRUMENT)
                .where(INSTRUMENT.ID.eq(id.value()))
                .fetchOptional(INSTRUMENT.AGREEMENT_ID)
                .map(AgreementId::new)
                .orElseThrow(() -> new IllegalArgumentException("no instrument " + id));
    }

    void close(InstrumentId id, int edition, Sha256 digest, Instant at) {
        Affected.one(
                "close instrument",
                sql.update(INSTRUMENT)
                        .set(INSTRUMENT.STATUS, InstrumentStatus.CLOSED.name())
                        .set(INSTRUMENT.EDITION, edition)
                        .set(INSTRUMENT.TEXT_DIGEST, digest)
                        .set(INSTRUMENT.CLOSED_AT, at)
                        .set(INSTRUMENT.VERSION, INSTRUMENT.VERSION.plus(1))
                        .where(INSTRUMENT.ID.eq(id.value()))
                        .and(INSTRUMENT.STATUS.eq(InstrumentStatus.OPEN.name()))
                        .and(INSTRUMENT.EDITION.eq(edition - 1))
                        .execute());
    }

    void openSigning(InstrumentId id) {
        advance(
                "open signing",
                id,
                INSTRUMENT.STATUS.eq(InstrumentStatus.CLOSED.name()),
                InstrumentStatus.SIGNING);
    }

    void complete(InstrumentId id) {
        advance("complete instrument", id, INSTRUMENT.STATUS.in(FROZEN), InstrumentStatus.SIGNED);
    }

    private void advance(String what, InstrumentId id, Condition from, InstrumentStatus to) {
        Affected.one(
                what,
                sql.update(INSTRUMENT)
                        .set(INSTRUMENT.STATUS, to.name())
                        .set(INSTRUMENT.VERSION, INSTRUMENT.VERSION.plus(1))
                        .where(INSTRUMENT.ID.eq(id.value()))
                        .and(from)
                        .execute());
    }

    void reopen(InstrumentId id, int nextEdition) {
        Affected.one(
                "reopen instrument",
                sql.update(INSTRUMENT)
                        .set(INSTRUMENT.STATUS, InstrumentStatus.OPEN.name())
                        .setNull(INSTRUMENT.TEXT_DIGEST)
                        .setNull(INSTRUMENT.CLOSED_AT)
                        .set(INSTRUMENT.VERSION, INSTRUMENT.VERSION.plus(1))
                        .where(INSTRUMENT.ID.eq(id.value()))
                        .and(INSTRUMENT.STATUS.in(FROZEN))
                        .and(INSTRUMENT.EDITION.eq(nextEdition - 1))
                        .execute());
    }
}
