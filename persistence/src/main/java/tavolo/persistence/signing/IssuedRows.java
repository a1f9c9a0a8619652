package tavolo.persistence.signing;

import static tavolo.persistence.schema.Tables.ADHESION;
import static tavolo.persistence.schema.Tables.ISSUED_CERTIFICATE;
import static tavolo.persistence.schema.Tables.SIGNATURE;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Result;
import org.jooq.impl.DSL;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Adhesion;
import tavolo.domain.signing.GivenSignature;
import tavolo.domain.signing.SignatureMeans;
import tavolo.persistence.row.Affected;

/// Certificates of the portal's authority, each with the signature or act of adhesion that was made
/// with it.
final class IssuedRows {

    private final DSLContext sql;

    IssuedRows(DSLContext sql) {
        this.sql = sql;
    }

    /// What was signed with a certificate, and when.
    ///
    /// @param slot empty for an act of adhesion
    /// @param adhesion empty for a signature on a paper
    private record Use(Optional<UUID> slot, Optional<UUID> adhesion, Instant signedAt) {

        static Use ofSlot(UUID slot, Instant signedAt) {
            return new Use(Optional.of(slot), Optional.empty(), signedAt);
        }

        static Use ofAct(UUID adhesion, Instant provenAt) {
            return new Use(Optional.empty(), Optional.of(adhesion), provenAt);
        }
    }

    /// Keeps the certificate of a signature that was made here. What is no certificate was issued
    /// by nobody, and cannot be revoked either.
    void keep(GivenSignature signature) {
        if (signature.means() == SignatureMeans.FEA) {
            keep(
                    signature.certificate(),
                    Use.ofSlot(signature.signatory().value(), signature.claimedAt()));
        }
    }

    /// Keeps the certificate of an act of adhesion.
    void keep(Adhesion adhesion) {
        keep(adhesion.certificate(), Use.ofAct(adhesion.id(), adhesion.stamp().at()));
    }

    /// Keeps the certificates of up to `limit` acts of adhesion behind `after`, in the order of
    /// their ids; the last looked at, empty at the end.
    Optional<UUID> catchUpActs(Optional<UUID> after, int limit) {
        Result<Record4<UUID, byte[], Instant, Sha256>> acts =
                sql.select(
                                ADHESION.ID,
                                ADHESION.CERTIFICATE,
                                ADHESION.PROVEN_AT,
                                ISSUED_CERTIFICATE.CERTIFICATE_SHA)
                        .from(ADHESION)
                        .leftJoin(ISSUED_CERTIFICATE)
                        .on(ISSUED_CERTIFICATE.ADHESION_ID.eq(ADHESION.ID))
                        .where(after.map(ADHESION.ID::gt).orElseGet(DSL::noCondition))
                        .orderBy(ADHESION.ID)
                        .limit(limit)
                        .fetch();
        acts.stream()
                .filter(row -> row.value4() == null)
                .forEach(
                        row -> keep(Bytes.of(row.value2()), Use.ofAct(row.value1(), row.value3())));
        return acts.isEmpty() ? Optional.empty() : Optional.of(acts.getLast().value1());
    }

    /// Keeps up to `limit` certificates of signatures behind `after`, in the order of their slots;
    /// the last slot looked at, empty at the end.
    Optional<SignatoryId> catchUp(Optional<SignatoryId> after, int limit) {
        Result<Record4<UUID, byte[], Instant, Sha256>> missing =
                sql.select(
                                SIGNATURE.SIGNATORY_ID,
                                SIGNATURE.CERTIFICATE,
                                SIGNATURE.CLAIMED_AT,
                                ISSUED_CERTIFICATE.CERTIFICATE_SHA)
                        .from(SIGNATURE)
                        .leftJoin(ISSUED_CERTIFICATE)
                        .on(ISSUED_CERTIFICATE.SLOT_ID.eq(SIGNATURE.SIGNATORY_ID))
                        .where(SIGNATURE.KIND.eq(SignatureMeans.FEA.name()))
                        .and(
                                after.map(slot -> SIGNATURE.SIGNATORY_ID.gt(slot.value()))
                                        .orElseGet(DSL::noCondition))
                        .orderBy(SIGNATURE.SIGNATORY_ID)
                        .limit(limit)
                        .fetch();
        missing.stream()
                .filter(row -> row.value4() == null)
                .forEach(row ->
                        keep(Bytes.of(row.value2()), Use.ofSlot(row.value1(), row.value3())));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new SignatoryId(missing.getLast().value1()));
    }

    private void keep(Bytes certificate, Use use) {
        read(certificate).ifPresent(read -> insert(read, certificate.digest(), use));
    }

    private void insert(X509Certificate read, Sha256 digest, Use use) {
        BigInteger serial = read.getSerialNumber();
        Affected.one(
                "keep issued certificate",
                sql.insertInto(ISSUED_CERTIFICATE)
                        .set(ISSUED_CERTIFICATE.CERTIFICATE_SHA, digest)
                        .set(ISSUED_CERTIFICATE.SERIAL, serial.toString())
                        .set(ISSUED_CERTIFICATE.SERIAL_HEX, serial.toString(16))
                        .set(ISSUED_CERTIFICATE.SLOT_ID, use.slot().orElse(null))
                        .set(ISSUED_CERTIFICATE.ADHESION_ID, use.adhesion().orElse(null))
                        .set(ISSUED_CERTIFICATE.VALID_FROM, read.getNotBefore().toInstant())
                        .set(ISSUED_CERTIFICATE.VALID_TO, read.getNotAfter().toInstant())
                        .set(ISSUED_CERTIFICATE.SIGNED_AT, use.signedAt())
                        .execute());
    }

    private static Optional<X509Certificate> read(Bytes certificate) {
        try {
            return Optional.of(
                    (X509Certificate)
                            CertificateFactory.getInstance("X.509")
                                    .generateCertificate(
                                            new ByteArrayInputStream(certificate.toArray())));
        } catch (CertificateException none) {
            return Optional.empty();
        }
    }
}
