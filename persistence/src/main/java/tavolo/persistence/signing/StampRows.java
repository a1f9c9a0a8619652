package tavolo.persistence.signing;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.PAPER_REVISION;
import static tavolo.persistence.schema.Tables.PAPER_STAMP;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.RevisionCause;
import tavolo.domain.signing.Stamp;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.PaperRevision;
import tavolo.persistence.schema.tables.Signature;

/// The times proven with revisions, each stored once with its revision.
final class StampRows {

    private final DSLContext sql;

    StampRows(DSLContext sql) {
        this.sql = sql;
    }

    void keep(UUID document, Sha256 revision, Stamp stamp) {
        Affected.one(
                "store time",
                sql.insertInto(PAPER_STAMP)
                        .set(PAPER_STAMP.DOCUMENT_ID, document)
                        .set(PAPER_STAMP.REVISION_SHA, revision)
                        .set(PAPER_STAMP.PROVEN_AT, stamp.at())
                        .set(PAPER_STAMP.AUTHORITY, stamp.authority())
                        .set(PAPER_STAMP.QUALIFIED, stamp.isQualified())
                        .execute());
    }

    /// The earliest time proven for `signature`: with its own revision, or by a document time stamp
    /// behind it; null while there is none.
    static Field<Instant> earliestOf(Signature signature) {
        PaperRevision own = PAPER_REVISION.as("own");
        PaperRevision stamped = PAPER_REVISION.as("stamped");
        Condition isBehind =
                stamped.NUMBER
                        .gt(own.NUMBER)
                        .and(stamped.CAUSE.in(names(RevisionCause.PROVING_TIME)));
        return field(
                select(min(PAPER_STAMP.PROVEN_AT))
                        .from(own)
                        .join(stamped)
                        .on(stamped.DOCUMENT_ID.eq(own.DOCUMENT_ID))
                        .join(PAPER_STAMP)
                        .on(PAPER_STAMP.DOCUMENT_ID.eq(stamped.DOCUMENT_ID))
                        .and(PAPER_STAMP.REVISION_SHA.eq(stamped.SHA))
                        .where(own.DOCUMENT_ID.eq(signature.DOCUMENT_ID))
                        .and(own.SHA.eq(signature.REVISION_SHA))
                        .and(stamped.NUMBER.eq(own.NUMBER).or(isBehind)));
    }

    /// The documents that await their time, the one that awaits longest first.
    List<UUID> waiting(int limit) {
        return sql.select(PAPER_REVISION.DOCUMENT_ID)
                .from(PAPER_REVISION)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(PAPER_REVISION.DOCUMENT_ID))
                .where(DOCUMENT.SUPERSEDED.isFalse())
                .and(awaitsTime(PAPER_REVISION))
                .groupBy(PAPER_REVISION.DOCUMENT_ID)
                .orderBy(max(PAPER_REVISION.CREATED_AT), PAPER_REVISION.DOCUMENT_ID)
                .limit(limit)
                .fetch(PAPER_REVISION.DOCUMENT_ID);
    }

    /// A seal or signature without a stamp of its own and without one behind it.
    private static Condition awaitsTime(PaperRevision revision) {
        PaperRevision later = PAPER_REVISION.as("later");
        return revision.CAUSE
                .in(names(RevisionCause.AWAITING_TIME))
                .and(
                        notExists(
                                selectOne()
                                        .from(PAPER_STAMP)
                                        .where(PAPER_STAMP.DOCUMENT_ID.eq(revision.DOCUMENT_ID))
                                        .and(PAPER_STAMP.REVISION_SHA.eq(revision.SHA))))
                .and(
                        notExists(
                                selectOne()
                                        .from(later)
                                        .where(later.DOCUMENT_ID.eq(revision.DOCUMENT_ID))
                                        .and(later.NUMBER.gt(revision.NUMBER))
                                        .and(later.CAUSE.in(names(RevisionCause.PROVING_TIME)))));
    }

    static Set<String> names(Set<RevisionCause> causes) {
        return causes.stream().map(RevisionCause::name).collect(Collectors.toUnmodifiableSet());
    }
}
