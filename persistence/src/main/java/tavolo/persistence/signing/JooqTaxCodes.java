package tavolo.persistence.signing;

import static tavolo.persistence.schema.Tables.SIGNER_TAX_CODE;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.TaxCode;
import tavolo.domain.signing.TaxCodes;
import tavolo.persistence.row.Affected;

/// Tax codes in a table of their own, which no list, search or export reads.
@Component
final class JooqTaxCodes implements TaxCodes {

    private final DSLContext sql;

    JooqTaxCodes(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<TaxCode> of(PersonId person) {
        return sql.select(SIGNER_TAX_CODE.CODE)
                .from(SIGNER_TAX_CODE)
                .where(SIGNER_TAX_CODE.PERSON_ID.eq(person.value()))
                .fetchOptional(SIGNER_TAX_CODE.CODE)
                .map(TaxCode::new);
    }

    @Override
    public void keep(PersonId person, TaxCode code, Instant at) {
        forget(person);
        Affected.one(
                "keep tax code",
                sql.insertInto(SIGNER_TAX_CODE)
                        .set(SIGNER_TAX_CODE.PERSON_ID, person.value())
                        .set(SIGNER_TAX_CODE.CODE, code.value())
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
