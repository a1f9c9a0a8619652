package tavolo.persistence.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static tavolo.persistence.schema.Tables.SIGNER_TAX_CODE;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.TaxCode;
import tavolo.domain.signing.TaxCodes;
import tavolo.persistence.row.Affected;
import tavolo.persistence.seal.SecretBox;

/// Tax codes in a table of their own, encrypted, which no list, search or export reads.
@Component
final class JooqTaxCodes implements TaxCodes {

    private final DSLContext sql;
    private final SecretBox box;

    JooqTaxCodes(DSLContext sql, SecretBox box) {
        this.sql = sql;
        this.box = box;
    }

    @Override
    public Optional<TaxCode> of(PersonId person) {
        return sql.select(SIGNER_TAX_CODE.CLOSED)
                .from(SIGNER_TAX_CODE)
                .where(SIGNER_TAX_CODE.PERSON_ID.eq(person.value()))
                .fetchOptional(SIGNER_TAX_CODE.CLOSED)
                .map(closed -> new String(box.open(closed, purpose(person)), US_ASCII))
                .map(TaxCode::new);
    }

    /// Binds a code to its person: copied into another row it does not open.
    private static String purpose(PersonId person) {
        return "tax code of " + person;
    }

    @Override
    public void keep(PersonId person, TaxCode code, Instant at) {
        forget(person);
        Affected.one(
                "keep tax code",
                sql.insertInto(SIGNER_TAX_CODE)
                        .set(SIGNER_TAX_CODE.PERSON_ID, person.value())
                        .set(
                                SIGNER_TAX_CODE.CLOSED,
                                box.close(code.value().getBytes(US_ASCII), purpose(person)))
                        .set(SIGNER_TAX_CODE.CHANGED_AT, at)
                        .set(SIGNER_TAX_CODE.VERSION, 0L)
                        .execute());
    }

    @Override
    public void forget(PersonId person) {
        sql.deleteFrom(SIGNER_TAX_CODE)
                .where(SIGNER_TAX_CODE.PERSON_ID.eq(person.value()))
                .execute();
    }
}
