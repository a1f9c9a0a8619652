package tavolo.persistence.signing;

import static tavolo.persistence.schema.Tables.ADHESION;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.ISSUED_CERTIFICATE;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.REVOKED_CERTIFICATE;

import java.util.Optional;
import org.jooq.DSLContext;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.signing.Stamp;
import tavolo.domain.verify.KnownAdhesion;

/// Acts of adhesion by the digest of their signed file.
final class KnownAdhesionQuery {

    private KnownAdhesionQuery() {}

    static Optional<KnownAdhesion> find(DSLContext sql, Sha256 file) {
        return sql.select(
                        AGREEMENT.NUMBER,
                        AGREEMENT.DEMO,
                        INSTRUMENT.KIND,
                        DOCUMENT.EDITION,
                        DOCUMENT.TEXT_SHA,
                        DOCUMENT.PAPER_DIGEST,
                        ORGANISATION.NAME,
                        ADHESION.CERTIFICATE,
                        ADHESION.EFFECTIVE_ON,
                        ADHESION.PROVEN_AT,
                        ADHESION.AUTHORITY,
                        ADHESION.QUALIFIED,
                        REVOKED_CERTIFICATE.REVOKED_AT)
                .from(ADHESION)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(ADHESION.DOCUMENT_ID))
                .join(INSTRUMENT)
                .on(INSTRUMENT.ID.eq(DOCUMENT.INSTRUMENT_ID))
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(DOCUMENT.AGREEMENT_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(ADHESION.ORGANISATION_ID))
                .leftJoin(ISSUED_CERTIFICATE)
                .on(ISSUED_CERTIFICATE.ADHESION_ID.eq(ADHESION.ID))
                .leftJoin(REVOKED_CERTIFICATE)
                .on(REVOKED_CERTIFICATE.CERTIFICATE_SHA.eq(ISSUED_CERTIFICATE.CERTIFICATE_SHA))
                .where(ADHESION.SIGNED_SHA.eq(file))
                .fetchOptional(row ->
                        new KnownAdhesion(
                                row.get(AGREEMENT.NUMBER),
                                InstrumentKind.valueOf(row.get(INSTRUMENT.KIND)),
                                row.get(DOCUMENT.EDITION),
                                row.get(ORGANISATION.NAME),
                                CertifiedName.in(row.get(ADHESION.CERTIFICATE)),
                                row.get(ADHESION.EFFECTIVE_ON),
                                row.get(DOCUMENT.TEXT_SHA),
                                row.get(DOCUMENT.PAPER_DIGEST),
                                new Stamp(
                                        row.get(ADHESION.PROVEN_AT),
                                        row.get(ADHESION.AUTHORITY),
                                        row.get(ADHESION.QUALIFIED)),
                                Optional.ofNullable(row.get(REVOKED_CERTIFICATE.REVOKED_AT)),
                                row.get(AGREEMENT.DEMO)));
    }
}
