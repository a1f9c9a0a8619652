package tavolo.persistence.exhibit;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static tavolo.persistence.schema.Tables.CLAUSE_EXHIBIT;
import static tavolo.persistence.schema.Tables.EXHIBIT;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.document.Canonical;
import tavolo.domain.exhibit.Exhibit;
import tavolo.domain.exhibit.ExhibitId;
import tavolo.domain.exhibit.Exhibits;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Blobs;
import tavolo.persistence.schema.tables.ClauseExhibit;
import tavolo.persistence.schema.tables.records.ExhibitRecord;

/// Measured pictures behind agreements in the database: rows that are only added, and what is
/// printed in its canonical form among the bytes that are kept by their digests.
@Component
final class JooqExhibits implements Exhibits {

    private static final String JSON = "application/json";

    private final DSLContext sql;
    private final Blobs blobs;

    JooqExhibits(DSLContext sql, Blobs blobs) {
        this.sql = sql;
        this.blobs = blobs;
    }

    @Override
    public void add(Exhibit exhibit) {
        ExhibitRecord row = new ExhibitRecord();
        row.setId(exhibit.id().value());
        row.setAgreementId(exhibit.agreement().value());
        row.setOrdinal(exhibit.number());
        row.setSha(blobs.keep(Canonical.of(exhibit.annex()), JSON));
        row.setOrganisationId(exhibit.organisation().value());
        row.setPersonId(exhibit.person().value());
        row.setKeptAt(exhibit.keptAt());
        Affected.one("keep pictures", sql.insertInto(EXHIBIT).set(row).execute());
    }

    @Override
    public int lastNumber(AgreementId agreement) {
        return sql.select(max(EXHIBIT.ORDINAL))
                .from(EXHIBIT)
                .where(EXHIBIT.AGREEMENT_ID.eq(agreement.value()))
                .fetchOptional(max(EXHIBIT.ORDINAL))
                .orElse(0);
    }

    @Override
    public Optional<Exhibit> find(AgreementId agreement, int number) {
        return sql.selectFrom(EXHIBIT)
                .where(EXHIBIT.AGREEMENT_ID.eq(agreement.value()))
                .and(EXHIBIT.ORDINAL.eq(number))
                .fetchOptional(this::exhibit);
    }

    @Override
    public void put(ClauseId clause, int from, ExhibitId exhibit, boolean isAttached) {
        Affected.one(
                "put pictures behind a clause",
                sql.insertInto(CLAUSE_EXHIBIT)
                        .set(CLAUSE_EXHIBIT.CLAUSE_ID, clause.value())
                        .set(CLAUSE_EXHIBIT.EXHIBIT_ID, exhibit.value())
                        .set(CLAUSE_EXHIBIT.FROM_VERSION, from)
                        .set(CLAUSE_EXHIBIT.IS_ATTACHED, isAttached)
                        .execute());
    }

    @Override
    public List<Exhibit> attached(ClauseId clause, int version) {
        ClauseExhibit later = CLAUSE_EXHIBIT.as("later");
        return sql.selectFrom(EXHIBIT)
                .where(
                        EXHIBIT.ID.in(
                                select(CLAUSE_EXHIBIT.EXHIBIT_ID)
                                        .from(CLAUSE_EXHIBIT)
                                        .where(CLAUSE_EXHIBIT.CLAUSE_ID.eq(clause.value()))
                                        .and(CLAUSE_EXHIBIT.IS_ATTACHED)
                                        .and(
                                                CLAUSE_EXHIBIT.FROM_VERSION.eq(
                                                        select(max(later.FROM_VERSION))
                                                                .from(later)
                                                                .where(
                                                                        later.CLAUSE_ID.eq(
                                                                                CLAUSE_EXHIBIT
                                                                                        .CLAUSE_ID))
                                                                .and(
                                                                        later.EXHIBIT_ID.eq(
                                                                                CLAUSE_EXHIBIT
                                                                                        .EXHIBIT_ID))
                                                                .and(
                                                                        later.FROM_VERSION.le(
                                                                                version))))))
                .orderBy(EXHIBIT.ORDINAL)
                .fetch(this::exhibit);
    }

    private Exhibit exhibit(ExhibitRecord row) {
        return new Exhibit(
                new ExhibitId(row.getId()),
                new AgreementId(row.getAgreementId()),
                row.getOrdinal(),
                Canonical.readAnnex(blobs.read(row.getSha())),
                new OrganisationId(row.getOrganisationId()),
                new PersonId(row.getPersonId()),
                row.getKeptAt());
    }
}
