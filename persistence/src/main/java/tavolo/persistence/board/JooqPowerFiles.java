package tavolo.persistence.board;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.BLOB_STORE;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.MANDATE;
import static tavolo.persistence.schema.Tables.MANDATE_FILE;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.SIGNATORY;
import static tavolo.persistence.schema.Tables.SLOT_DELEGATION;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.board.PaperFile;
import tavolo.domain.board.PowerFiles;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.Visibility;

/// The documents that prove powers, for those who may have them.
@Component
final class JooqPowerFiles implements PowerFiles {

    private final DSLContext sql;

    JooqPowerFiles(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<PaperFile> ofMandate(MandateId mandate, Visibility eyes) {
        Condition own = PERSON.ORGANISATION_ID.eq(eyes.organisation().value());
        return sql.select(MANDATE_FILE.NAME, MANDATE_FILE.SHA, BLOB_STORE.CONTENT)
                .from(MANDATE_FILE)
                .join(MANDATE)
                .on(MANDATE.ID.eq(MANDATE_FILE.MANDATE_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(MANDATE.PERSON_ID))
                .join(BLOB_STORE)
                .on(BLOB_STORE.SHA.eq(MANDATE_FILE.SHA))
                .where(MANDATE_FILE.MANDATE_ID.eq(mandate.value()))
                .and(own.or(named(SIGNATORY.MANDATE_ID.eq(mandate.value()), eyes)))
                .orderBy(MANDATE_FILE.NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> file(row.value1(), row.value2(), row.value3()));
    }

    @Override
    public Optional<PaperFile> ofDelegation(SignatoryId slot, Visibility eyes) {
        return sql.select(SLOT_DELEGATION.FILE_NAME, SLOT_DELEGATION.FILE_SHA, BLOB_STORE.CONTENT)
                .from(SLOT_DELEGATION)
                .join(BLOB_STORE)
                .on(BLOB_STORE.SHA.eq(SLOT_DELEGATION.FILE_SHA))
                .where(SLOT_DELEGATION.SIGNATORY_ID.eq(slot.value()))
                .and(SLOT_DELEGATION.REVOKED_AT.isNull())
                .and(named(SIGNATORY.ID.eq(slot.value()), eyes))
                .fetchOptional(row -> file(row.value1(), row.value2(), row.value3()));
    }

    /// Whether a slot that meets `which` is named on a paper that these eyes may have.
    private static Condition named(Condition which, Visibility eyes) {
        return exists(
                selectOne()
                        .from(SIGNATORY)
                        .join(INSTRUMENT)
                        .on(INSTRUMENT.ID.eq(SIGNATORY.INSTRUMENT_ID))
                        .join(AGREEMENT)
                        .on(AGREEMENT.ID.eq(INSTRUMENT.AGREEMENT_ID))
                        .where(which)
                        .and(VisibilityCondition.agreement(eyes))
                        .and(VisibilityCondition.signedKind(INSTRUMENT.KIND, eyes)));
    }

    private static PaperFile file(String name, Sha256 sha, byte[] kept) {
        Bytes content = Bytes.of(kept);
        if (!content.digest().equals(sha)) {
            throw new IllegalStateException("the bytes kept for " + sha + " are not those");
        }
        return new PaperFile(name, sha, content);
    }
}
