package tavolo.persistence.signing;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static tavolo.persistence.schema.Tables.ADHESION;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.ISSUED_CERTIFICATE;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.REVOKED_CERTIFICATE;
import static tavolo.persistence.schema.Tables.SIGNATORY;
import static tavolo.persistence.schema.Tables.SIGNATURE;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectFieldOrAsterisk;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.IssuedCertificate;
import tavolo.domain.signing.IssuedCertificates;

/// Certificates with which people signed, as rows beside their signatures; filtered where they lie.
@Component
final class JooqIssuedCertificates implements IssuedCertificates {

    private static final char ESCAPE = '!';

    private static final Field<Instant> PROVEN_AT =
            coalesce(ADHESION.PROVEN_AT, StampRows.earliestOf(SIGNATURE)).as("proven_at");

    private static final List<SelectFieldOrAsterisk> COLUMNS =
            List.of(
                    ISSUED_CERTIFICATE.CERTIFICATE_SHA,
                    ISSUED_CERTIFICATE.SERIAL,
                    ISSUED_CERTIFICATE.SLOT_ID,
                    ISSUED_CERTIFICATE.SIGNED_AT,
                    ISSUED_CERTIFICATE.VALID_FROM,
                    ISSUED_CERTIFICATE.VALID_TO,
                    DOCUMENT.ID,
                    PROVEN_AT,
                    INSTRUMENT.KIND,
                    PERSON.ID,
                    PERSON.GIVEN_NAME,
                    PERSON.FAMILY_NAME,
                    ORGANISATION.NAME,
                    REVOKED_CERTIFICATE.CERTIFICATE_SHA,
                    REVOKED_CERTIFICATE.SERIAL,
                    REVOKED_CERTIFICATE.REVOKED_AT,
                    REVOKED_CERTIFICATE.REVOKED_BY,
                    REVOKED_CERTIFICATE.KIND,
                    REVOKED_CERTIFICATE.REASON);

    private final DSLContext sql;
    private final IssuedRows rows;

    JooqIssuedCertificates(DSLContext sql) {
        this.sql = sql;
        this.rows = new IssuedRows(sql);
    }

    @Override
    public List<IssuedCertificate> find(Wanted wanted, int limit) {
        return where(holding(wanted.words()).and(standing(wanted)).and(behind(wanted.after())))
                .orderBy(
                        ISSUED_CERTIFICATE.SIGNED_AT.desc(),
                        ISSUED_CERTIFICATE.CERTIFICATE_SHA.desc())
                .limit(limit)
                .fetch(JooqIssuedCertificates::certificate);
    }

    @Override
    public Optional<IssuedCertificate> find(Sha256 certificate) {
        return where(ISSUED_CERTIFICATE.CERTIFICATE_SHA.eq(certificate))
                .fetchOptional(JooqIssuedCertificates::certificate);
    }

    @Override
    public Optional<IssuedCertificate> lastOf(PersonId person) {
        return Stream.of(SIGNATORY.PERSON_ID, ADHESION.PERSON_ID)
                .flatMap(holder -> newest(holder.eq(person.value())).stream())
                .max(Comparator.comparing(IssuedCertificate::signedAt));
    }

    private Optional<IssuedCertificate> newest(Condition which) {
        return where(which)
                .orderBy(
                        ISSUED_CERTIFICATE.SIGNED_AT.desc(),
                        ISSUED_CERTIFICATE.CERTIFICATE_SHA.desc())
                .limit(1)
                .fetchOptional(JooqIssuedCertificates::certificate);
    }

    @Override
    public Optional<SignatoryId> catchUp(Optional<SignatoryId> after, int limit) {
        return rows.catchUp(after, limit);
    }

    @Override
    public Optional<UUID> catchUpActs(Optional<UUID> after, int limit) {
        return rows.catchUpActs(after, limit);
    }

    private SelectConditionStep<Record> where(Condition which) {
        return sql.select(COLUMNS)
                .from(ISSUED_CERTIFICATE)
                .leftJoin(SIGNATORY)
                .on(SIGNATORY.ID.eq(ISSUED_CERTIFICATE.SLOT_ID))
                .leftJoin(SIGNATURE)
                .on(SIGNATURE.SIGNATORY_ID.eq(ISSUED_CERTIFICATE.SLOT_ID))
                .leftJoin(ADHESION)
                .on(ADHESION.ID.eq(ISSUED_CERTIFICATE.ADHESION_ID))
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(coalesce(SIGNATURE.DOCUMENT_ID, ADHESION.DOCUMENT_ID)))
                .join(INSTRUMENT)
                .on(INSTRUMENT.ID.eq(DOCUMENT.INSTRUMENT_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(coalesce(SIGNATORY.PERSON_ID, ADHESION.PERSON_ID)))
                .join(ORGANISATION)
                .on(
                        ORGANISATION.ID.eq(
                                coalesce(SIGNATORY.ORGANISATION_ID, ADHESION.ORGANISATION_ID)))
                .leftJoin(REVOKED_CERTIFICATE)
                .on(REVOKED_CERTIFICATE.CERTIFICATE_SHA.eq(ISSUED_CERTIFICATE.CERTIFICATE_SHA))
                .where(which);
    }

    private static Condition holding(String words) {
        if (words.isBlank()) {
            return noCondition();
        }
        String pattern =
                "%"
                        + words.strip()
                                .toLowerCase(Locale.ROOT)
                                .replace("!", "!!")
                                .replace("%", "!%")
                                .replace("_", "!_")
                        + "%";
        return lower(concat(PERSON.GIVEN_NAME, inline(" "), PERSON.FAMILY_NAME))
                .like(pattern, ESCAPE)
                .or(ISSUED_CERTIFICATE.SERIAL_HEX.like(pattern, ESCAPE));
    }

    private static Condition standing(Wanted wanted) {
        return wanted.state()
                .map(state ->
                        switch (state) {
                            case REVOKED -> REVOKED_CERTIFICATE.CERTIFICATE_SHA.isNotNull();
                            case VALID ->
                                    REVOKED_CERTIFICATE
                                            .CERTIFICATE_SHA
                                            .isNull()
                                            .and(ISSUED_CERTIFICATE.VALID_TO.ge(wanted.now()));
                            case ENDED ->
                                    REVOKED_CERTIFICATE
                                            .CERTIFICATE_SHA
                                            .isNull()
                                            .and(ISSUED_CERTIFICATE.VALID_TO.lt(wanted.now()));
                        })
                .orElseGet(() -> noCondition());
    }

    private static Condition behind(Optional<IssuedCertificate> after) {
        return after.<Condition>map(last ->
                        row(ISSUED_CERTIFICATE.SIGNED_AT, ISSUED_CERTIFICATE.CERTIFICATE_SHA)
                                .lt(last.signedAt(), last.certificate()))
                .orElseGet(() -> noCondition());
    }

    private static IssuedCertificate certificate(Record found) {
        return new IssuedCertificate(
                found.get(ISSUED_CERTIFICATE.CERTIFICATE_SHA),
                new BigInteger(found.get(ISSUED_CERTIFICATE.SERIAL)),
                Optional.ofNullable(found.get(ISSUED_CERTIFICATE.SLOT_ID)).map(SignatoryId::new),
                found.get(DOCUMENT.ID),
                new IssuedCertificate.Holder(
                        new PersonId(found.get(PERSON.ID)),
                        found.get(PERSON.GIVEN_NAME) + " " + found.get(PERSON.FAMILY_NAME),
                        found.get(ORGANISATION.NAME)),
                InstrumentKind.valueOf(found.get(INSTRUMENT.KIND)),
                found.get(ISSUED_CERTIFICATE.SIGNED_AT),
                Optional.ofNullable(found.get(PROVEN_AT)),
                found.get(ISSUED_CERTIFICATE.VALID_FROM),
                found.get(ISSUED_CERTIFICATE.VALID_TO),
                Optional.of(found.into(REVOKED_CERTIFICATE))
                        .filter(row -> row.getCertificateSha() != null)
                        .map(JooqRevocations::revocation));
    }
}
