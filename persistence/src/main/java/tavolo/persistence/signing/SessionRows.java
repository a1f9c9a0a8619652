package tavolo.persistence.signing;

import static tavolo.persistence.schema.Tables.SIGNING_SESSION;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.KeyHandle;
import tavolo.domain.signing.Prepared;
import tavolo.domain.signing.SigningSession;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.SigningSessionRecord;

/// Attempts to sign. The prepared file lies in the row, not among the bytes kept for ever, since it
/// is worth nothing once the attempt is over.
final class SessionRows {

    private final DSLContext sql;

    SessionRows(DSLContext sql) {
        this.sql = sql;
    }

    void keep(SigningSession session) {
        end(session.signatory());
        Prepared prepared = session.prepared();
        Affected.one(
                "keep session",
                sql.insertInto(SIGNING_SESSION)
                        .set(SIGNING_SESSION.ID, session.id())
                        .set(SIGNING_SESSION.SIGNATORY_ID, session.signatory().value())
                        .set(SIGNING_SESSION.PERSON_ID, session.person().value())
                        .set(SIGNING_SESSION.DOCUMENT_ID, session.document())
                        .set(SIGNING_SESSION.BASE_SHA, session.base())
                        .set(SIGNING_SESSION.PREPARED_SHA, prepared.file().digest())
                        .set(SIGNING_SESSION.PREPARED, prepared.file().toArray())
                        .set(SIGNING_SESSION.DTBS, prepared.dtbs().toArray())
                        .set(SIGNING_SESSION.PARAMS, PreparedForm.write(prepared))
                        .set(SIGNING_SESSION.KEY_HANDLE, session.key().id().toString())
                        .set(SIGNING_SESSION.TEXT_DIGEST, session.textDigest())
                        .set(SIGNING_SESSION.PAPER_DIGEST, session.paperDigest())
                        .set(SIGNING_SESSION.ACTIVATED_AT, session.activatedAt().orElse(null))
                        .set(SIGNING_SESSION.CREATED_AT, session.createdAt())
                        .set(SIGNING_SESSION.EXPIRES_AT, session.expiresAt())
                        .set(SIGNING_SESSION.VERSION, 0L)
                        .execute());
    }

    Optional<SigningSession> find(UUID id) {
        return sql.selectFrom(SIGNING_SESSION)
                .where(SIGNING_SESSION.ID.eq(id))
                .fetchOptional(SessionRows::session);
    }

    private static SigningSession session(SigningSessionRecord row) {
        if (!Sha256.digestOf(row.getPrepared()).equals(row.getPreparedSha())) {
            throw new IllegalStateException("the prepared file of " + row.getId() + " is broken");
        }
        return new SigningSession(
                row.getId(),
                new SignatoryId(row.getSignatoryId()),
                new PersonId(row.getPersonId()),
                row.getDocumentId(),
                row.getBaseSha(),
                row.getTextDigest(),
                row.getPaperDigest(),
                PreparedForm.read(row.getParams(), row.getPrepared(), row.getDtbs()),
                new KeyHandle(UUID.fromString(row.getKeyHandle())),
                Optional.ofNullable(row.getActivatedAt()),
                row.getCreatedAt(),
                row.getExpiresAt());
    }

    void end(SignatoryId signatory) {
        sql.deleteFrom(SIGNING_SESSION)
                .where(SIGNING_SESSION.SIGNATORY_ID.eq(signatory.value()))
                .execute();
    }
}
