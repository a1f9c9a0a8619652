package tavolo.persistence.proof;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;
import static tavolo.persistence.schema.Tables.CODE_DEVICE;
import static tavolo.persistence.schema.Tables.RECOVERY_CODE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PersonId;
import tavolo.domain.proof.CodeDevice;
import tavolo.domain.proof.CodeDevices;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.CodeDeviceRecord;
import tavolo.persistence.seal.SecretBox;

/// Code devices in the database, each secret encrypted for its person alone.
@Component
final class JooqCodeDevices implements CodeDevices {

    private final DSLContext sql;
    private final SecretBox box;

    JooqCodeDevices(DSLContext sql, SecretBox box) {
        this.sql = sql;
        this.box = box;
    }

    @Override
    public Optional<CodeDevice> of(PersonId person) {
        return sql.selectFrom(CODE_DEVICE)
                .where(CODE_DEVICE.PERSON_ID.eq(person.value()))
                .fetchOptional(this::read);
    }

    @Override
    public boolean begin(CodeDevice device) {
        sql.deleteFrom(CODE_DEVICE)
                .where(CODE_DEVICE.PERSON_ID.eq(device.person().value()))
                .and(CODE_DEVICE.CONFIRMED_AT.isNull())
                .execute();
        if (of(device.person()).isPresent()) {
            return false;
        }
        Affected.one(
                "begin a device",
                sql.insertInto(CODE_DEVICE)
                        .set(CODE_DEVICE.PERSON_ID, device.person().value())
                        .set(CODE_DEVICE.SECRET, closed(device))
                        .set(CODE_DEVICE.CREATED_AT, device.createdAt())
                        .set(CODE_DEVICE.CONFIRMED_AT, device.confirmedAt().orElse(null))
                        .set(CODE_DEVICE.LAST_STEP, device.lastStep())
                        .set(CODE_DEVICE.LAST_USED_AT, device.lastUsedAt().orElse(null))
                        .execute());
        return true;
    }

    @Override
    public boolean use(PersonId person, long step, Instant at) {
        return sql.update(CODE_DEVICE)
                        .set(CODE_DEVICE.LAST_STEP, step)
                        .set(CODE_DEVICE.LAST_USED_AT, at)
                        .set(
                                CODE_DEVICE.CONFIRMED_AT,
                                coalesce(
                                        CODE_DEVICE.CONFIRMED_AT,
                                        val(at, CODE_DEVICE.CONFIRMED_AT)))
                        .where(CODE_DEVICE.PERSON_ID.eq(person.value()))
                        .and(CODE_DEVICE.LAST_STEP.lt(step))
                        .execute()
                == 1;
    }

    @Override
    public boolean remove(PersonId person) {
        sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.PERSON_ID.eq(person.value())).execute();
        return sql.deleteFrom(CODE_DEVICE).where(CODE_DEVICE.PERSON_ID.eq(person.value())).execute()
                == 1;
    }

    @Override
    public void replaceRecovery(PersonId person, List<Sha256> digests) {
        sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.PERSON_ID.eq(person.value())).execute();
        for (Sha256 digest : digests) {
            Affected.one(
                    "add a recovery code",
                    sql.insertInto(RECOVERY_CODE)
                            .set(RECOVERY_CODE.PERSON_ID, person.value())
                            .set(RECOVERY_CODE.CODE_HASH, digest)
                            .execute());
        }
    }

    @Override
    public int recoveryLeft(PersonId person) {
        return sql.fetchCount(
                RECOVERY_CODE,
                RECOVERY_CODE.PERSON_ID.eq(person.value()).and(RECOVERY_CODE.USED_AT.isNull()));
    }

    @Override
    public boolean useRecovery(PersonId person, Sha256 digest, Instant at) {
        return sql.update(RECOVERY_CODE)
                        .set(RECOVERY_CODE.USED_AT, at)
                        .where(RECOVERY_CODE.PERSON_ID.eq(person.value()))
                        .and(RECOVERY_CODE.CODE_HASH.eq(digest))
                        .and(RECOVERY_CODE.USED_AT.isNull())
                        .execute()
                == 1;
    }

    private byte[] closed(CodeDevice device) {
        return box.close(device.secret().toArray(), purpose(device.person()));
    }

    private static String purpose(PersonId person) {
        return "code device of " + person;
    }

    private CodeDevice read(CodeDeviceRecord row) {
        PersonId person = new PersonId(row.getPersonId());
        return new CodeDevice(
                person,
                Bytes.of(box.open(row.getSecret(), purpose(person))),
                row.getCreatedAt(),
                Optional.ofNullable(row.getConfirmedAt()),
                row.getLastStep(),
                Optional.ofNullable(row.getLastUsedAt()));
    }
}
