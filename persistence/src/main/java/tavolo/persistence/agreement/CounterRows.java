package tavolo.persistence.agreement;

import static tavolo.persistence.schema.Tables.COUNTER_TEXT;

import java.util.Map;
import org.jooq.DSLContext;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.library.Bilingual;
import tavolo.domain.party.OrganisationId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Details;

/// The texts that organisations have put beside a version.
final class CounterRows {

    private final DSLContext sql;

    CounterRows(DSLContext sql) {
        this.sql = sql;
    }

    void put(ClauseVersionId version, OrganisationId organisation, ClauseText text) {
        Affected.one(
                "put words beside a version",
                sql.insertInto(COUNTER_TEXT)
                        .set(COUNTER_TEXT.CLAUSE_VERSION_ID, version.value())
                        .set(COUNTER_TEXT.ORGANISATION_ID, organisation.value())
                        .set(COUNTER_TEXT.TEXT_IT, text.words().it())
                        .set(COUNTER_TEXT.TEXT_EN, text.words().en())
                        .set(COUNTER_TEXT.AMOUNTS, Details.write(text.parameters()))
                        .execute());
    }

    /// Whatever the organisation says next takes the place of its words.
    void remove(ClauseVersionId version, OrganisationId organisation) {
        sql.deleteFrom(COUNTER_TEXT)
                .where(COUNTER_TEXT.CLAUSE_VERSION_ID.eq(version.value()))
                .and(COUNTER_TEXT.ORGANISATION_ID.eq(organisation.value()))
                .execute();
    }

    Map<OrganisationId, ClauseText> on(ClauseVersionId version) {
        return sql.selectFrom(COUNTER_TEXT)
                .where(COUNTER_TEXT.CLAUSE_VERSION_ID.eq(version.value()))
                .fetchMap(
                        row -> new OrganisationId(row.getOrganisationId()),
                        row ->
                                new ClauseText(
                                        new Bilingual(row.getTextIt(), row.getTextEn()),
                                        Details.read(row.getAmounts())));
    }
}
