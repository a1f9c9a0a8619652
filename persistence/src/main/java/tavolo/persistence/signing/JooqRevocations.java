package tavolo.persistence.signing;

import static tavolo.persistence.schema.Tables.REVOKED_CERTIFICATE;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.Revocation;
import tavolo.domain.signing.RevocationReason;
import tavolo.domain.signing.Revocations;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.RevokedCertificateRecord;

/// Revoked certificates as rows; serial numbers as decimal text.
@Component
final class JooqRevocations implements Revocations {

    private final DSLContext sql;

    JooqRevocations(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Revocation revocation) {
        try {
            Affected.one(
                    "revoke certificate",
                    sql.insertInto(REVOKED_CERTIFICATE)
                            .set(REVOKED_CERTIFICATE.CERTIFICATE_SHA, revocation.certificate())
                            .set(REVOKED_CERTIFICATE.SERIAL, revocation.serial().toString())
                            .set(REVOKED_CERTIFICATE.REVOKED_AT, revocation.at())
                            .set(REVOKED_CERTIFICATE.REVOKED_BY, revocation.by().value())
                            .set(REVOKED_CERTIFICATE.KIND, revocation.reason().name())
                            .set(REVOKED_CERTIFICATE.REASON, revocation.note())
                            .execute());
            return true;
        } catch (DuplicateKeyException before) {
            return false;
        }
    }

    @Override
    public List<Revocation> all() {
        return sql.selectFrom(REVOKED_CERTIFICATE)
                .orderBy(REVOKED_CERTIFICATE.REVOKED_AT, REVOKED_CERTIFICATE.SERIAL)
                .fetch(JooqRevocations::revocation);
    }

    @Override
    public Optional<Revocation> find(Sha256 certificate) {
        return sql.selectFrom(REVOKED_CERTIFICATE)
                .where(REVOKED_CERTIFICATE.CERTIFICATE_SHA.eq(certificate))
                .fetchOptional(JooqRevocations::revocation);
    }

    static Revocation revocation(RevokedCertificateRecord row) {
        return new Revocation(
                row.getCertificateSha(),
                new BigInteger(row.getSerial()),
                row.getRevokedAt(),
                new PersonId(row.getRevokedBy()),
                RevocationReason.valueOf(row.getKind()),
                row.getReason());
    }
}
