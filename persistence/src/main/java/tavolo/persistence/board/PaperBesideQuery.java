package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.PAPER_LEASE;
import static tavolo.persistence.schema.Tables.PAPER_REVISION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.SIGNATORY;
import static tavolo.persistence.schema.Tables.SIGNATURE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import tavolo.domain.board.PaperLine;
import tavolo.persistence.schema.tables.Person;
import tavolo.persistence.signing.CheckedSignature;

/// What lies beside papers and who has taken them away, of papers that fulfil a condition on the
/// document, its instrument and its agreement.
final class PaperBesideQuery {

    private static final Field<String> SIGNER = Columns.fullName(PERSON).as("signer");
    private static final Person PRINCIPAL = PERSON.as("principal");
    private static final Field<String> PRINCIPAL_NAME =
            Columns.fullName(PRINCIPAL).as("principal_name");

    private final DSLContext sql;

    PaperBesideQuery(DSLContext sql) {
        this.sql = sql;
    }

    Map<UUID, List<PaperLine.Envelope>> envelopes(Condition readable) {
        return sql.select(
                        DOCUMENT.ID,
                        SIGNATURE.ENVELOPE_SHA,
                        PAPER_REVISION.NUMBER,
                        SIGNATURE.REVISION_SHA,
                        SIGNER,
                        SIGNATORY.PRINCIPAL_ID,
                        PRINCIPAL_NAME,
                        SIGNATURE.JUDGED_AT,
                        CheckedSignature.WORD)
                .from(PaperTables.PAPERS)
                .join(SIGNATURE)
                .on(SIGNATURE.DOCUMENT_ID.eq(DOCUMENT.ID))
                .join(PAPER_REVISION)
                .on(PAPER_REVISION.DOCUMENT_ID.eq(DOCUMENT.ID))
                .and(PAPER_REVISION.SHA.eq(SIGNATURE.REVISION_SHA))
                .join(SIGNATORY)
                .on(SIGNATORY.ID.eq(SIGNATURE.SIGNATORY_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(SIGNATORY.PERSON_ID))
                .leftJoin(PRINCIPAL)
                .on(PRINCIPAL.ID.eq(SIGNATORY.PRINCIPAL_ID))
                .where(readable)
                .and(SIGNATURE.ENVELOPE_SHA.isNotNull())
                .orderBy(DOCUMENT.ID, SIGNATURE.CLAIMED_AT, SIGNATORY.ID)
                .fetchGroups(
                        DOCUMENT.ID,
                        row ->
                                new PaperLine.Envelope(
                                        row.get(SIGNATURE.ENVELOPE_SHA),
                                        row.get(PAPER_REVISION.NUMBER),
                                        row.get(SIGNATURE.REVISION_SHA),
                                        row.get(SIGNER),
                                        row.get(SIGNATORY.PRINCIPAL_ID) == null
                                                ? ""
                                                : row.get(PRINCIPAL_NAME),
                                        Optional.ofNullable(row.get(SIGNATURE.JUDGED_AT)),
                                        row.get(CheckedSignature.WORD)));
    }

    Map<UUID, PaperLine.Away> away(Condition readable) {
        return sql.select(DOCUMENT.ID, SIGNER, PAPER_LEASE.ENDS_AT)
                .from(PaperTables.PAPERS)
                .join(PAPER_LEASE)
                .on(PAPER_LEASE.DOCUMENT_ID.eq(DOCUMENT.ID))
                .join(SIGNATORY)
                .on(SIGNATORY.ID.eq(PAPER_LEASE.SIGNATORY_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(SIGNATORY.PERSON_ID))
                .where(readable)
                .fetchMap(
                        row -> row.get(DOCUMENT.ID),
                        row -> new PaperLine.Away(row.get(SIGNER), row.get(PAPER_LEASE.ENDS_AT)));
    }
}
