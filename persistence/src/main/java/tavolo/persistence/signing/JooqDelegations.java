package tavolo.persistence.signing;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static tavolo.persistence.schema.Tables.SLOT_DELEGATION;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.PowerFile;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.Delegation;
import tavolo.domain.signing.Delegations;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Blobs;
import tavolo.persistence.schema.tables.records.SlotDelegationRecord;

/// Delegations in the database; what was revoked stays to be read.
@Component
final class JooqDelegations implements Delegations {

    private final DSLContext sql;
    private final Blobs blobs;

    JooqDelegations(DSLContext sql, Blobs blobs) {
        this.sql = sql;
        this.blobs = blobs;
    }

    @Override
    public void keep(Delegation delegation, Bytes document) {
        if (of(delegation.slot()).isPresent()) {
            throw new IllegalStateException("delegated already: " + delegation.slot());
        }
        blobs.keep(document.toArray(), FileKind.PDF.mediaType());
        Affected.one(
                "keep delegation",
                sql.insertInto(SLOT_DELEGATION)
                        .set(SLOT_DELEGATION.SIGNATORY_ID, delegation.slot().value())
                        .set(SLOT_DELEGATION.NUMBER, last(delegation.slot()) + 1)
                        .set(SLOT_DELEGATION.FROM_ID, delegation.from().value())
                        .set(SLOT_DELEGATION.TO_ID, delegation.to().value())
                        .set(SLOT_DELEGATION.REASON, delegation.reason())
                        .set(SLOT_DELEGATION.LAST_DAY, delegation.lastDay().orElse(null))
                        .set(SLOT_DELEGATION.FILE_NAME, delegation.document().name())
                        .set(SLOT_DELEGATION.FILE_SIZE, delegation.document().size())
                        .set(SLOT_DELEGATION.FILE_SHA, delegation.document().sha())
                        .set(SLOT_DELEGATION.MADE_AT, delegation.at())
                        .execute());
    }

    private int last(SignatoryId slot) {
        return sql.select(coalesce(max(SLOT_DELEGATION.NUMBER), inline(0)))
                .from(SLOT_DELEGATION)
                .where(SLOT_DELEGATION.SIGNATORY_ID.eq(slot.value()))
                .fetchSingle()
                .value1();
    }

    @Override
    public Optional<Delegation> of(SignatoryId slot) {
        return sql.selectFrom(SLOT_DELEGATION)
                .where(SLOT_DELEGATION.SIGNATORY_ID.eq(slot.value()))
                .and(SLOT_DELEGATION.REVOKED_AT.isNull())
                .fetchOptional(JooqDelegations::delegation);
    }

    private static Delegation delegation(SlotDelegationRecord row) {
        return new Delegation(
                new SignatoryId(row.getSignatoryId()),
                new PersonId(row.getFromId()),
                new PersonId(row.getToId()),
                row.getReason(),
                Optional.ofNullable(row.getLastDay()),
                new PowerFile(row.getFileName(), row.getFileSha(), row.getFileSize()),
                row.getMadeAt());
    }

    @Override
    public void revoke(SignatoryId slot, Instant at) {
        int ended =
                sql.update(SLOT_DELEGATION)
                        .set(SLOT_DELEGATION.REVOKED_AT, at)
                        .where(SLOT_DELEGATION.SIGNATORY_ID.eq(slot.value()))
                        .and(SLOT_DELEGATION.REVOKED_AT.isNull())
                        .execute();
        if (ended != 1) {
            throw new IllegalStateException("not delegated: " + slot);
        }
    }
}
