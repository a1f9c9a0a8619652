package tavolo.persistence.board;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.ARCHIVE_JOB;
import static tavolo.persistence.schema.Tables.BLOB_STORE;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.PAPER_REVISION;
import static tavolo.persistence.schema.Tables.PAPER_STAMP;
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
import org.jooq.Record;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.PaperFile;
import tavolo.domain.board.PaperLine;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.Visibility;
import tavolo.domain.signing.ArchiveJob;
import tavolo.domain.signing.RevisionCause;
import tavolo.persistence.schema.tables.PaperRevision;
import tavolo.persistence.schema.tables.Person;
import tavolo.persistence.signing.StoredStamp;

/// The papers of an agreement and their files: only of instruments that the asking side signs.
final class PaperQuery {

    private static final Field<String> SIGNER = Columns.fullName(PERSON).as("signer");
    private static final Person PRINCIPAL = PERSON.as("principal");
    private static final Field<String> PRINCIPAL_NAME =
            Columns.fullName(PRINCIPAL).as("principal_name");

    private final DSLContext sql;

    PaperQuery(DSLContext sql) {
        this.sql = sql;
    }

    List<PaperLine> papers(AgreementId id, Visibility eyes) {
        Condition readable = DOCUMENT.AGREEMENT_ID.eq(id.value()).and(mayHave(eyes));
        Map<UUID, List<PaperLine.Revision>> revisions = revisions(readable);
        PaperBesideQuery beside = new PaperBesideQuery(sql);
        Map<UUID, List<PaperLine.Envelope>> envelopes = beside.envelopes(readable);
        Map<UUID, PaperLine.Away> away = beside.away(readable);
        return sql.select(
                        DOCUMENT.ID,
                        INSTRUMENT.KIND,
                        DOCUMENT.EDITION,
                        DOCUMENT.SUPERSEDED,
                        DOCUMENT.TEXT_SHA,
                        DOCUMENT.PAPER_DIGEST,
                        AskedLevel.ASKING,
                        ARCHIVE_JOB.STATE,
                        ARCHIVE_JOB.DUE_AT,
                        ARCHIVE_JOB.NOTE)
                .from(PaperTables.PAPERS)
                .leftJoin(ARCHIVE_JOB)
                .on(ARCHIVE_JOB.DOCUMENT_ID.eq(DOCUMENT.ID))
                .where(readable)
                .orderBy(DOCUMENT.EDITION.desc(), INSTRUMENT.KIND)
                .fetch(row ->
                        new PaperLine(
                                row.get(DOCUMENT.ID),
                                InstrumentKind.valueOf(row.get(INSTRUMENT.KIND)),
                                row.get(DOCUMENT.EDITION),
                                row.get(DOCUMENT.SUPERSEDED),
                                row.get(DOCUMENT.TEXT_SHA),
                                row.get(DOCUMENT.PAPER_DIGEST),
                                AskedLevel.of(row),
                                archiving(row),
                                revisions.getOrDefault(row.get(DOCUMENT.ID), List.of()),
                                envelopes.getOrDefault(row.get(DOCUMENT.ID), List.of()),
                                Optional.ofNullable(away.get(row.get(DOCUMENT.ID)))));
    }

    private static Optional<PaperLine.Archiving> archiving(Record row) {
        return Optional.ofNullable(row.get(ARCHIVE_JOB.STATE))
                .map(state ->
                        new PaperLine.Archiving(
                                ArchiveJob.State.valueOf(state),
                                row.get(ARCHIVE_JOB.DUE_AT),
                                row.get(ARCHIVE_JOB.NOTE)));
    }

    private Map<UUID, List<PaperLine.Revision>> revisions(Condition readable) {
        return sql.select(
                        DOCUMENT.ID,
                        PAPER_REVISION.NUMBER,
                        PAPER_REVISION.SHA,
                        PAPER_REVISION.CAUSE,
                        PAPER_REVISION.CREATED_AT,
                        BLOB_STORE.SIZE,
                        SIGNATORY.ID,
                        SIGNER,
                        SIGNATORY.PRINCIPAL_ID,
                        PRINCIPAL_NAME,
                        PAPER_STAMP.PROVEN_AT,
                        PAPER_STAMP.AUTHORITY,
                        PAPER_STAMP.QUALIFIED)
                .from(PaperTables.PAPERS)
                .join(PAPER_REVISION)
                .on(PAPER_REVISION.DOCUMENT_ID.eq(DOCUMENT.ID))
                .join(BLOB_STORE)
                .on(BLOB_STORE.SHA.eq(PAPER_REVISION.SHA))
                .leftJoin(SIGNATURE)
                .on(SIGNATURE.DOCUMENT_ID.eq(DOCUMENT.ID))
                .and(SIGNATURE.REVISION_SHA.eq(PAPER_REVISION.SHA))
                .and(SIGNATURE.ENVELOPE_SHA.isNull())
                .leftJoin(SIGNATORY)
                .on(SIGNATORY.ID.eq(SIGNATURE.SIGNATORY_ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(SIGNATORY.PERSON_ID))
                .leftJoin(PRINCIPAL)
                .on(PRINCIPAL.ID.eq(SIGNATORY.PRINCIPAL_ID))
                .leftJoin(PAPER_STAMP)
                .on(PAPER_STAMP.DOCUMENT_ID.eq(PAPER_REVISION.DOCUMENT_ID))
                .and(PAPER_STAMP.REVISION_SHA.eq(PAPER_REVISION.SHA))
                .where(readable)
                .orderBy(DOCUMENT.ID, PAPER_REVISION.NUMBER)
                .fetchGroups(
                        DOCUMENT.ID,
                        row ->
                                new PaperLine.Revision(
                                        row.get(PAPER_REVISION.NUMBER),
                                        row.get(PAPER_REVISION.SHA),
                                        RevisionCause.valueOf(row.get(PAPER_REVISION.CAUSE)),
                                        row.get(PAPER_REVISION.CREATED_AT),
                                        row.get(BLOB_STORE.SIZE),
                                        row.get(SIGNATORY.ID) == null ? "" : row.get(SIGNER),
                                        row.get(SIGNATORY.PRINCIPAL_ID) == null
                                                ? ""
                                                : row.get(PRINCIPAL_NAME),
                                        StoredStamp.in(row)));
    }

    Optional<PaperFile> file(UUID document, Optional<Integer> revision, Visibility eyes) {
        return sql.select(
                        AGREEMENT.NUMBER,
                        AGREEMENT.LANGUAGE,
                        INSTRUMENT.KIND,
                        DOCUMENT.EDITION,
                        PAPER_REVISION.NUMBER,
                        PAPER_REVISION.SHA,
                        BLOB_STORE.CONTENT)
                .from(PaperTables.PAPERS)
                .join(PAPER_REVISION)
                .on(PAPER_REVISION.DOCUMENT_ID.eq(DOCUMENT.ID))
                .join(BLOB_STORE)
                .on(BLOB_STORE.SHA.eq(PAPER_REVISION.SHA))
                .where(DOCUMENT.ID.eq(document))
                .and(revision.map(PAPER_REVISION.NUMBER::eq).orElse(isNewest()))
                .and(mayHave(eyes))
                .fetchOptional(PaperQuery::file);
    }

    private static PaperFile file(Record row) {
        Sha256 sha = row.get(PAPER_REVISION.SHA);
        Bytes content = Bytes.of(row.get(BLOB_STORE.CONTENT));
        if (!content.digest().equals(sha)) {
            throw new IllegalStateException("the bytes kept for " + sha + " are not those");
        }
        String name =
                "%s-%s-ed%d-rev%d.pdf"
                        .formatted(
                                row.get(AGREEMENT.NUMBER).replaceAll("[^0-9A-Za-z]+", "-"),
                                word(
                                        InstrumentKind.valueOf(row.get(INSTRUMENT.KIND)),
                                        Language.valueOf(row.get(AGREEMENT.LANGUAGE))),
                                row.get(DOCUMENT.EDITION),
                                row.get(PAPER_REVISION.NUMBER));
        return new PaperFile(name, sha, content);
    }

    /// The instrument in the binding language, as part of a file name.
    private static String word(InstrumentKind kind, Language language) {
        boolean italian = language == Language.IT;
        return switch (kind) {
            case COMMERCIAL_ADDENDUM -> italian ? "atto-integrativo" : "commercial-addendum";
            case COMPANY_AGREEMENT -> italian ? "accordo-aziendale" : "company-agreement";
            case TRI_PARTY_PROTOCOL -> italian ? "protocollo-trilaterale" : "tri-party-protocol";
        };
    }

    private static Condition isNewest() {
        PaperRevision any = PAPER_REVISION.as("any_revision");
        return PAPER_REVISION.NUMBER.eq(
                select(max(any.NUMBER)).from(any).where(any.DOCUMENT_ID.eq(DOCUMENT.ID)));
    }

    private static Condition mayHave(Visibility eyes) {
        return VisibilityCondition.agreement(eyes)
                .and(VisibilityCondition.signedKind(INSTRUMENT.KIND, eyes));
    }
}
