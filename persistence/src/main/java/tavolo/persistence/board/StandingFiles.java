package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.BLOB_STORE;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.SIGNATORY;
import static tavolo.persistence.schema.Tables.SIGNATURE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import tavolo.domain.evidence.EvidencePaper;

/// What authorities outside said of the certificates of those who signed elsewhere.
final class StandingFiles {

    private StandingFiles() {}

    /// What is kept of those that are `readable`, by paper.
    static Map<UUID, List<EvidencePaper.Enclosed>> of(DSLContext sql, Condition readable) {
        return sql.select(
                        DOCUMENT.ID, SIGNATORY.FIELD, SIGNATURE.STANDING_SHA, BLOB_STORE.MEDIA_TYPE)
                .from(PaperTables.PAPERS)
                .join(SIGNATURE)
                .on(SIGNATURE.DOCUMENT_ID.eq(DOCUMENT.ID))
                .join(SIGNATORY)
                .on(SIGNATORY.ID.eq(SIGNATURE.SIGNATORY_ID))
                .join(BLOB_STORE)
                .on(BLOB_STORE.SHA.eq(SIGNATURE.STANDING_SHA))
                .where(readable)
                .orderBy(DOCUMENT.ID, SIGNATURE.CLAIMED_AT)
                .fetchGroups(DOCUMENT.ID, StandingFiles::file);
    }

    private static EvidencePaper.Enclosed file(Record row) {
        boolean isList = row.get(BLOB_STORE.MEDIA_TYPE).equals("application/pkix-crl");
        return new EvidencePaper.Enclosed(
                row.get(SIGNATORY.FIELD) + (isList ? "-revoked.crl" : "-ocsp.der"),
                isList ? "CRL" : "OCSP",
                row.get(SIGNATURE.STANDING_SHA));
    }
}
