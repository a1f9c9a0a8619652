package tavolo.persistence.signing;

import static org.jooq.impl.DSL.val;
import static tavolo.persistence.schema.Tables.QUALIFIED_ASKED;

import java.util.HashSet;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.signing.Formalities;
import tavolo.domain.signing.Formality;
import tavolo.persistence.row.Affected;

/// How instruments are to be signed, in the database. Whoever changes it holds the lock of the
/// agreement, so nothing comes between the statements.
@Component
final class JooqFormalities implements Formalities {

    private final DSLContext sql;

    JooqFormalities(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Formality of(InstrumentId instrument) {
        return new Formality(
                new HashSet<>(
                        sql.select(QUALIFIED_ASKED.ORGANISATION_ID)
                                .from(QUALIFIED_ASKED)
                                .where(QUALIFIED_ASKED.INSTRUMENT_ID.eq(instrument.value()))
                                .fetch(row -> new OrganisationId(row.value1()))));
    }

    @Override
    public boolean ask(InstrumentId instrument, OrganisationId organisation) {
        if (of(instrument).askedBy().contains(organisation)) {
            return false;
        }
        Affected.one(
                "ask for qualified signatures",
                sql.insertInto(QUALIFIED_ASKED)
                        .set(QUALIFIED_ASKED.INSTRUMENT_ID, instrument.value())
                        .set(QUALIFIED_ASKED.ORGANISATION_ID, organisation.value())
                        .execute());
        return true;
    }

    @Override
    public void carry(InstrumentId before, InstrumentId next) {
        sql.insertInto(
                        QUALIFIED_ASKED,
                        QUALIFIED_ASKED.INSTRUMENT_ID,
                        QUALIFIED_ASKED.ORGANISATION_ID)
                .select(
                        sql.select(
                                        val(next.value(), QUALIFIED_ASKED.INSTRUMENT_ID),
                                        QUALIFIED_ASKED.ORGANISATION_ID)
                                .from(QUALIFIED_ASKED)
                                .where(QUALIFIED_ASKED.INSTRUMENT_ID.eq(before.value())))
                .execute();
    }

    @Override
    public boolean waive(InstrumentId instrument, OrganisationId organisation) {
        return sql.deleteFrom(QUALIFIED_ASKED)
                        .where(QUALIFIED_ASKED.INSTRUMENT_ID.eq(instrument.value()))
                        .and(QUALIFIED_ASKED.ORGANISATION_ID.eq(organisation.value()))
                        .execute()
                == 1;
    }
}
