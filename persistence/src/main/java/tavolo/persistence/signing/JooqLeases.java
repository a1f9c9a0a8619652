package tavolo.persistence.signing;

import static tavolo.persistence.schema.Tables.PAPER_LEASE;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.signing.Lease;
import tavolo.domain.signing.Leases;
import tavolo.persistence.row.Affected;

/// Papers that somebody has taken away. Of two who take the same paper at the same moment the key
/// lets one do so; the other's transaction is tried again and finds it taken.
@Component
final class JooqLeases implements Leases {

    private final DSLContext sql;

    JooqLeases(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Lease> of(UUID document) {
        return sql.selectFrom(PAPER_LEASE)
                .where(PAPER_LEASE.DOCUMENT_ID.eq(document))
                .fetchOptional(row ->
                        new Lease(
                                row.getDocumentId(),
                                new SignatoryId(row.getSignatoryId()),
                                row.getTakenAt(),
                                row.getEndsAt()));
    }

    @Override
    public void take(Lease lease) {
        sql.deleteFrom(PAPER_LEASE).where(PAPER_LEASE.DOCUMENT_ID.eq(lease.document())).execute();
        Affected.one(
                "take paper away",
                sql.insertInto(PAPER_LEASE)
                        .set(PAPER_LEASE.DOCUMENT_ID, lease.document())
                        .set(PAPER_LEASE.SIGNATORY_ID, lease.signatory().value())
                        .set(PAPER_LEASE.TAKEN_AT, lease.takenAt())
                        .set(PAPER_LEASE.ENDS_AT, lease.until())
                        .set(PAPER_LEASE.VERSION, 0L)
                        .execute());
    }

    @Override
    public void giveBack(UUID document, SignatoryId signatory) {
        sql.deleteFrom(PAPER_LEASE)
                .where(PAPER_LEASE.DOCUMENT_ID.eq(document))
                .and(PAPER_LEASE.SIGNATORY_ID.eq(signatory.value()))
                .execute();
    }
}
