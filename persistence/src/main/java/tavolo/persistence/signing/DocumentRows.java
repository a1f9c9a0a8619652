package tavolo.persistence.signing;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.PAPER_REVISION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.PaperDocument;
import tavolo.domain.signing.RevisionCause;
import tavolo.persistence.row.Affected;

/// Documents and their revisions, which follow each other in one chain.
final class DocumentRows {

    private final DSLContext sql;

    DocumentRows(DSLContext sql) {
        this.sql = sql;
    }

    void create(PaperDocument document, Sha256 rendered, Sha256 sealed, Instant at) {
        Affected.one(
                "create document",
                sql.insertInto(DOCUMENT)
                        .set(DOCUMENT.ID, document.id())
                        .set(DOCUMENT.AGREEMENT_ID, document.agreement().value())
                        .set(DOCUMENT.INSTRUMENT_ID, document.instrument().value())
                        .set(DOCUMENT.EDITION, document.edition())
                        .set(DOCUMENT.TEXT_SHA, document.textDigest())
                        .set(DOCUMENT.PAPER_DIGEST, document.paperDigest())
                        .set(DOCUMENT.SUPERSEDED, false)
                        .set(DOCUMENT.CREATED_AT, at)
                        .execute());
        insert(document.id(), 1, null, rendered, RevisionCause.RENDERED, at);
        insert(document.id(), 2, rendered, sealed, RevisionCause.SEALED, at);
    }

    Optional<PaperDocument> find(InstrumentId instrument, int edition) {
        return find(
                DOCUMENT.INSTRUMENT_ID.eq(instrument.value()).and(DOCUMENT.EDITION.eq(edition)));
    }

    Optional<PaperDocument> find(UUID id) {
        return find(DOCUMENT.ID.eq(id));
    }

    private Optional<PaperDocument> find(Condition wanted) {
        var other = PAPER_REVISION.as("other");
        return sql.select(
                        DOCUMENT.ID,
                        DOCUMENT.AGREEMENT_ID,
                        DOCUMENT.INSTRUMENT_ID,
                        DOCUMENT.EDITION,
                        DOCUMENT.TEXT_SHA,
                        DOCUMENT.PAPER_DIGEST,
                        PAPER_REVISION.SHA,
                        PAPER_REVISION.NUMBER)
                .from(DOCUMENT)
                .join(PAPER_REVISION)
                .on(PAPER_REVISION.DOCUMENT_ID.eq(DOCUMENT.ID))
                .where(wanted)
                .and(
                        PAPER_REVISION.NUMBER.eq(
                                select(max(other.NUMBER))
                                        .from(other)
                                        .where(other.DOCUMENT_ID.eq(DOCUMENT.ID))))
                .fetchOptional(DocumentRows::document);
    }

    private static PaperDocument document(Record row) {
        return new PaperDocument(
                row.get(DOCUMENT.ID),
                new AgreementId(row.get(DOCUMENT.AGREEMENT_ID)),
                new InstrumentId(row.get(DOCUMENT.INSTRUMENT_ID)),
                row.get(DOCUMENT.EDITION),
                row.get(DOCUMENT.TEXT_SHA),
                row.get(DOCUMENT.PAPER_DIGEST),
                row.get(PAPER_REVISION.SHA),
                row.get(PAPER_REVISION.NUMBER));
    }

    /// An edition that was never sealed has nothing to supersede.
    void supersede(InstrumentId instrument, int edition) {
        sql.update(DOCUMENT)
                .set(DOCUMENT.SUPERSEDED, true)
                .where(DOCUMENT.INSTRUMENT_ID.eq(instrument.value()))
                .and(DOCUMENT.EDITION.eq(edition))
                .execute();
    }

    /// False if another revision follows `parent` already. The key decides, also between nodes.
    boolean append(UUID document, Sha256 parent, Sha256 next, RevisionCause cause, Instant at) {
        int before =
                sql.select(PAPER_REVISION.NUMBER)
                        .from(PAPER_REVISION)
                        .where(PAPER_REVISION.DOCUMENT_ID.eq(document))
                        .and(PAPER_REVISION.SHA.eq(parent))
                        .fetchOptional(PAPER_REVISION.NUMBER)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        parent + " is no revision of document " + document));
        try {
            insert(document, before + 1, parent, next, cause, at);
            return true;
        } catch (DuplicateKeyException late) {
            return false;
        }
    }

    /// What was only rendered never leaves the portal.
    List<Sha256> files(UUID document) {
        return sql.select(PAPER_REVISION.SHA)
                .from(PAPER_REVISION)
                .where(PAPER_REVISION.DOCUMENT_ID.eq(document))
                .and(PAPER_REVISION.CAUSE.ne(RevisionCause.RENDERED.name()))
                .orderBy(PAPER_REVISION.NUMBER)
                .fetch(PAPER_REVISION.SHA);
    }

    private void insert(
            UUID document,
            int number,
            @Nullable Sha256 parent,
            Sha256 sha,
            RevisionCause cause,
            Instant at) {
        Affected.one(
                "append revision",
                sql.insertInto(PAPER_REVISION)
                        .set(PAPER_REVISION.DOCUMENT_ID, document)
                        .set(PAPER_REVISION.NUMBER, number)
                        .set(PAPER_REVISION.SHA, sha)
                        .set(PAPER_REVISION.PARENT_SHA, parent)
                        .set(PAPER_REVISION.CAUSE, cause.name())
                        .set(PAPER_REVISION.CREATED_AT, at)
                        .execute());
    }

    AgreementId agreementOf(UUID document) {
        return sql.select(DOCUMENT.AGREEMENT_ID)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(document))
                .fetchOptional(DOCUMENT.AGREEMENT_ID)
                .map(AgreementId::new)
                .orElseThrow(() -> new IllegalArgumentException("no document " + document));
    }
}
