package tavolo.persistence.board;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.COMPLETION;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.SIGNATURE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.document.Sha256;
import tavolo.domain.evidence.Completions;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Blobs;

/// Completion certificates as rows beside the papers; texts, files and reports by their digests.
@Repository
final class JooqCompletions implements Completions {

    private final DSLContext sql;
    private final Blobs blobs;
    private final EvidencePaperQuery papers;

    JooqCompletions(DSLContext sql, Blobs blobs) {
        this.sql = sql;
        this.blobs = blobs;
        this.papers = new EvidencePaperQuery(sql);
    }

    @Override
    public List<Waiting> waiting(AgreementId id) {
        return waiting(AGREEMENT.ID.eq(id.value()), Integer.MAX_VALUE);
    }

    @Override
    public List<Waiting> waiting(int limit) {
        return waiting(org.jooq.impl.DSL.noCondition(), limit);
    }

    private List<Waiting> waiting(Condition where, int limit) {
        return sql
                .select(DOCUMENT.ID)
                .select(AGREEMENT.fields())
                .from(DOCUMENT)
                .join(INSTRUMENT)
                .on(INSTRUMENT.ID.eq(DOCUMENT.INSTRUMENT_ID))
                .and(INSTRUMENT.EDITION.eq(DOCUMENT.EDITION))
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(DOCUMENT.AGREEMENT_ID))
                .where(where)
                .and(INSTRUMENT.STATUS.eq(InstrumentStatus.SIGNED.name()))
                .and(lacksCertificate())
                .and(isJudged())
                .orderBy(DOCUMENT.CREATED_AT)
                .limit(limit)
                .fetch()
                .stream()
                .flatMap(row ->
                        papers.paper(row.get(DOCUMENT.ID)).stream()
                                .map(paper -> new Waiting(JooqEvidences.facts(row), paper)))
                .toList();
    }

    private static Condition lacksCertificate() {
        return notExists(
                selectOne().from(COMPLETION).where(COMPLETION.DOCUMENT_ID.eq(DOCUMENT.ID)));
    }

    private static Condition isJudged() {
        return exists(selectOne().from(SIGNATURE).where(SIGNATURE.DOCUMENT_ID.eq(DOCUMENT.ID)))
                .and(
                        notExists(
                                selectOne()
                                        .from(SIGNATURE)
                                        .where(SIGNATURE.DOCUMENT_ID.eq(DOCUMENT.ID))
                                        .and(SIGNATURE.JUDGED_AT.isNull())));
    }

    @Override
    public byte[] bytes(Sha256 sha) {
        return blobs.read(sha);
    }

    @Override
    public void keep(UUID document, Certificate certificate, Instant at) {
        boolean isThere =
                sql.fetchExists(
                        selectOne().from(COMPLETION).where(COMPLETION.DOCUMENT_ID.eq(document)));
        if (isThere) {
            return;
        }
        Affected.one(
                "keep completion",
                sql.insertInto(COMPLETION)
                        .set(COMPLETION.DOCUMENT_ID, document)
                        .set(COMPLETION.REVISION_SHA, certificate.revision())
                        .set(
                                COMPLETION.TEXT_SHA,
                                blobs.keep(certificate.text().toArray(), "application/json"))
                        .set(
                                COMPLETION.PAPER_SHA,
                                blobs.keep(certificate.paper().toArray(), "application/pdf"))
                        .set(
                                COMPLETION.REPORT_SHA,
                                blobs.keep(certificate.report().toArray(), "application/xml"))
                        .set(COMPLETION.MADE_AT, at)
                        .execute());
    }
}
