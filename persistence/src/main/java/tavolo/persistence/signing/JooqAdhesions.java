package tavolo.persistence.signing;

import static tavolo.persistence.schema.Tables.ADHESION;
import static tavolo.persistence.schema.Tables.DOCUMENT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.document.Bytes;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;
import tavolo.domain.proof.ProofKind;
import tavolo.domain.signing.Adhesion;
import tavolo.domain.signing.Adhesions;
import tavolo.domain.signing.Stamp;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.AdhesionRecord;

/// Signatures by adhesion in the database. Whoever keeps one holds the lock of the agreement, so
/// nothing comes between looking and inserting.
@Component
final class JooqAdhesions implements Adhesions {

    private final DSLContext sql;
    private final IssuedRows issued;

    JooqAdhesions(DSLContext sql) {
        this.sql = sql;
        this.issued = new IssuedRows(sql);
    }

    @Override
    public boolean keep(Adhesion adhesion) {
        boolean isAgain =
                sql.fetchExists(
                        ADHESION,
                        ADHESION.DOCUMENT_ID
                                .eq(adhesion.document())
                                .and(ADHESION.MANDATE_ID.eq(adhesion.mandate().value())));
        if (isAgain) {
            return false;
        }
        Affected.one(
                "keep adhesion",
                sql.insertInto(ADHESION)
                        .set(ADHESION.ID, adhesion.id())
                        .set(ADHESION.DOCUMENT_ID, adhesion.document())
                        .set(ADHESION.PERSON_ID, adhesion.person().value())
                        .set(ADHESION.ORGANISATION_ID, adhesion.organisation().value())
                        .set(ADHESION.MANDATE_ID, adhesion.mandate().value())
                        .set(ADHESION.CAPACITY, adhesion.capacity().name())
                        .set(ADHESION.EFFECTIVE_ON, adhesion.effectiveOn())
                        .set(ADHESION.TEXT_SHA, adhesion.text())
                        .set(ADHESION.SEALED_SHA, adhesion.sealed())
                        .set(ADHESION.SIGNED_SHA, adhesion.signed())
                        .set(ADHESION.CERTIFICATE, adhesion.certificate().toArray())
                        .set(ADHESION.PROOF, adhesion.proof().name())
                        .set(ADHESION.PROVEN_AT, adhesion.stamp().at())
                        .set(ADHESION.AUTHORITY, adhesion.stamp().authority())
                        .set(ADHESION.QUALIFIED, adhesion.stamp().isQualified())
                        .execute());
        issued.keep(adhesion);
        return true;
    }

    @Override
    public List<Adhesion> of(AgreementId agreement) {
        return sql.select(ADHESION)
                .from(ADHESION)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(ADHESION.DOCUMENT_ID))
                .where(DOCUMENT.AGREEMENT_ID.eq(agreement.value()))
                .orderBy(ADHESION.EFFECTIVE_ON, ADHESION.PROVEN_AT, ADHESION.ID)
                .fetch(row -> adhesion(row.value1()));
    }

    @Override
    public Optional<Adhesion> find(UUID id) {
        Condition own = ADHESION.ID.eq(id);
        return sql.selectFrom(ADHESION).where(own).fetchOptional(JooqAdhesions::adhesion);
    }

    private static Adhesion adhesion(AdhesionRecord row) {
        return new Adhesion(
                row.getId(),
                row.getDocumentId(),
                new PersonId(row.getPersonId()),
                new OrganisationId(row.getOrganisationId()),
                new MandateId(row.getMandateId()),
                Capacity.valueOf(row.getCapacity()),
                row.getEffectiveOn(),
                row.getTextSha(),
                row.getSealedSha(),
                row.getSignedSha(),
                Bytes.of(row.getCertificate()),
                ProofKind.valueOf(row.getProof()),
                new Stamp(row.getProvenAt(), row.getAuthority(), row.getQualified()));
    }
}
