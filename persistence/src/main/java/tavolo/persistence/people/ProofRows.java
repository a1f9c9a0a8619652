package tavolo.persistence.people;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static tavolo.persistence.schema.Tables.MANDATE;
import static tavolo.persistence.schema.Tables.MANDATE_FILE;
import static tavolo.persistence.schema.Tables.PERSON;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.PowerFile;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Blobs;

/// The documents that prove mandates. They are only added.
final class ProofRows {

    private final DSLContext sql;
    private final Blobs blobs;

    ProofRows(DSLContext sql, Blobs blobs) {
        this.sql = sql;
        this.blobs = blobs;
    }

    void add(MandateId mandate, String name, Bytes content, Instant at) {
        Sha256 sha = blobs.keep(content.toArray(), FileKind.PDF.mediaType());
        int last =
                sql.select(coalesce(max(MANDATE_FILE.NUMBER), inline(0)))
                        .from(MANDATE_FILE)
                        .where(MANDATE_FILE.MANDATE_ID.eq(mandate.value()))
                        .fetchSingle()
                        .value1();
        Affected.one(
                "prove mandate",
                sql.insertInto(MANDATE_FILE)
                        .set(MANDATE_FILE.MANDATE_ID, mandate.value())
                        .set(MANDATE_FILE.NUMBER, last + 1)
                        .set(MANDATE_FILE.NAME, name)
                        .set(MANDATE_FILE.SIZE, (long) content.length())
                        .set(MANDATE_FILE.SHA, sha)
                        .set(MANDATE_FILE.ADDED_AT, at)
                        .execute());
    }

    /// The newest document of each mandate of the people of `organisation`.
    Map<MandateId, PowerFile> of(OrganisationId organisation) {
        Map<MandateId, PowerFile> newest = new LinkedHashMap<>();
        sql.select(MANDATE_FILE.MANDATE_ID, MANDATE_FILE.NAME, MANDATE_FILE.SHA, MANDATE_FILE.SIZE)
                .from(MANDATE_FILE)
                .join(MANDATE)
                .on(MANDATE.ID.eq(MANDATE_FILE.MANDATE_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(MANDATE.PERSON_ID))
                .where(PERSON.ORGANISATION_ID.eq(organisation.value()))
                .orderBy(MANDATE_FILE.MANDATE_ID, MANDATE_FILE.NUMBER)
                .forEach(row ->
                        newest.put(
                                new MandateId(row.value1()),
                                new PowerFile(row.value2(), row.value3(), row.value4())));
        return newest;
    }
}
