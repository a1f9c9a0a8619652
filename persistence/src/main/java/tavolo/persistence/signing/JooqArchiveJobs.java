package tavolo.persistence.signing;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.ARCHIVE_JOB;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.SIGNATURE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.signing.ArchiveJob;
import tavolo.domain.signing.ArchiveJobs;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.Signature;
import tavolo.persistence.schema.tables.records.ArchiveJobRecord;

/// Jobs of the archive as rows.
@Component
final class JooqArchiveJobs implements ArchiveJobs {

    private static final String VALID = "VALID";
    private static final Signature GIVEN = SIGNATURE.as("given");

    private final DSLContext sql;

    JooqArchiveJobs(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public int enlist(Duration grace, int limit) {
        Map<UUID, Instant> finished = finished(limit);
        finished.forEach((document, last) -> insert(document, last.plus(grace)));
        return finished.size();
    }

    private Map<UUID, Instant> finished(int limit) {
        return sql.select(DOCUMENT.ID, max(GIVEN.JUDGED_AT))
                .from(DOCUMENT)
                .join(INSTRUMENT)
                .on(INSTRUMENT.ID.eq(DOCUMENT.INSTRUMENT_ID))
                .and(INSTRUMENT.EDITION.eq(DOCUMENT.EDITION))
                .join(GIVEN)
                .on(GIVEN.DOCUMENT_ID.eq(DOCUMENT.ID))
                .where(INSTRUMENT.STATUS.eq(InstrumentStatus.SIGNED.name()))
                .and(DOCUMENT.SUPERSEDED.isFalse())
                .and(
                        notExists(
                                selectOne()
                                        .from(ARCHIVE_JOB)
                                        .where(ARCHIVE_JOB.DOCUMENT_ID.eq(DOCUMENT.ID))))
                .and(
                        notExists(
                                selectOne()
                                        .from(SIGNATURE)
                                        .where(SIGNATURE.DOCUMENT_ID.eq(DOCUMENT.ID))
                                        .and(SIGNATURE.VERDICT.ne(VALID))))
                .groupBy(DOCUMENT.ID)
                .orderBy(max(GIVEN.JUDGED_AT), DOCUMENT.ID)
                .limit(limit)
                .fetchMap(DOCUMENT.ID, max(GIVEN.JUDGED_AT));
    }

    private void insert(UUID document, Instant due) {
        try {
            Affected.one(
                    "enlist paper",
                    sql.insertInto(ARCHIVE_JOB)
                            .set(ARCHIVE_JOB.DOCUMENT_ID, document)
                            .set(ARCHIVE_JOB.STATE, ArchiveJob.State.WAITING.name())
                            .set(ARCHIVE_JOB.DUE_AT, due)
                            .set(ARCHIVE_JOB.TRIES, 0)
                            .set(ARCHIVE_JOB.NOTE, "")
                            .set(ARCHIVE_JOB.VERSION, 0L)
                            .execute());
        } catch (DuplicateKeyException another) {
            // Another node enlisted it a moment before, which is what was wanted.
            return;
        }
    }

    @Override
    public List<ArchiveJob> due(Instant now, int limit) {
        return sql.selectFrom(ARCHIVE_JOB)
                .where(ARCHIVE_JOB.DUE_AT.le(now))
                .orderBy(ARCHIVE_JOB.DUE_AT, ARCHIVE_JOB.DOCUMENT_ID)
                .limit(limit)
                .fetch(JooqArchiveJobs::job);
    }

    @Override
    public boolean change(ArchiveJob changed) {
        return sql.update(ARCHIVE_JOB)
                        .set(ARCHIVE_JOB.STATE, changed.state().name())
                        .set(ARCHIVE_JOB.DUE_AT, changed.dueAt())
                        .set(ARCHIVE_JOB.TRIES, changed.tries())
                        .set(ARCHIVE_JOB.NOTE, changed.note())
                        .set(ARCHIVE_JOB.VERSION, changed.version() + 1)
                        .where(ARCHIVE_JOB.DOCUMENT_ID.eq(changed.document()))
                        .and(ARCHIVE_JOB.VERSION.eq(changed.version()))
                        .execute()
                == 1;
    }

    @Override
    public Optional<ArchiveJob> find(UUID document) {
        return sql.selectFrom(ARCHIVE_JOB)
                .where(ARCHIVE_JOB.DOCUMENT_ID.eq(document))
                .fetchOptional(JooqArchiveJobs::job);
    }

    private static ArchiveJob job(ArchiveJobRecord row) {
        return new ArchiveJob(
                row.getDocumentId(),
                ArchiveJob.State.valueOf(row.getState()),
                row.getDueAt(),
                row.getTries(),
                row.getNote(),
                row.getVersion());
    }
}
