package tavolo.persistence.proof;

import static tavolo.persistence.schema.Tables.PASSKEY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tavolo.domain.document.Bytes;
import tavolo.domain.party.PersonId;
import tavolo.domain.proof.Passkey;
import tavolo.domain.proof.Passkeys;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.PasskeyRecord;

/// Passkeys in the database, found by the digest of their credential's id.
@Component
final class JooqPasskeys implements Passkeys {

    private final DSLContext sql;

    JooqPasskeys(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Passkey passkey) {
        Passkey.Credential credential = passkey.credential();
        try {
            Affected.one(
                    "add a passkey",
                    sql.insertInto(PASSKEY)
                            .set(PASSKEY.ID, passkey.id())
                            .set(PASSKEY.PERSON_ID, passkey.person().value())
                            .set(PASSKEY.LABEL, passkey.label())
                            .set(PASSKEY.CREDENTIAL_HASH, credential.id().digest())
                            .set(PASSKEY.CREDENTIAL_ID, credential.id().toArray())
                            .set(PASSKEY.ATTESTED, credential.attested().toArray())
                            .set(PASSKEY.SIGN_COUNT, credential.signCount())
                            .set(PASSKEY.BACKUP_ELIGIBLE, credential.backupEligible())
                            .set(PASSKEY.BACKED_UP, credential.backedUp())
                            .set(PASSKEY.CREATED_AT, passkey.createdAt())
                            .set(PASSKEY.LAST_USED_AT, passkey.lastUsedAt().orElse(null))
                            .execute());
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }

    @Override
    public List<Passkey> of(PersonId person) {
        return sql.selectFrom(PASSKEY)
                .where(PASSKEY.PERSON_ID.eq(person.value()))
                .orderBy(PASSKEY.CREATED_AT, PASSKEY.ID)
                .limit(Passkey.MOST)
                .fetch(JooqPasskeys::read);
    }

    @Override
    public Optional<Passkey> byCredential(Bytes credentialId) {
        return sql.selectFrom(PASSKEY)
                .where(PASSKEY.CREDENTIAL_HASH.eq(credentialId.digest()))
                .fetchOptional(JooqPasskeys::read);
    }

    @Override
    public boolean used(UUID id, long before, long signCount, Instant at) {
        return sql.update(PASSKEY)
                        .set(PASSKEY.SIGN_COUNT, signCount)
                        .set(PASSKEY.LAST_USED_AT, at)
                        .where(PASSKEY.ID.eq(id))
                        .and(PASSKEY.SIGN_COUNT.eq(before))
                        .execute()
                == 1;
    }

    @Override
    public boolean remove(PersonId person, UUID id) {
        return sql.deleteFrom(PASSKEY)
                        .where(PASSKEY.ID.eq(id))
                        .and(PASSKEY.PERSON_ID.eq(person.value()))
                        .execute()
                == 1;
    }

    private static Passkey read(PasskeyRecord row) {
        return new Passkey(
                row.getId(),
                new PersonId(row.getPersonId()),
                row.getLabel(),
                new Passkey.Credential(
                        Bytes.of(row.getCredentialId()),
                        Bytes.of(row.getAttested()),
                        row.getSignCount(),
                        row.getBackupEligible(),
                        row.getBackedUp()),
                row.getCreatedAt(),
                Optional.ofNullable(row.getLastUsedAt()));
    }
}
