package tavolo.persistence.agreement;

import static tavolo.persistence.schema.Tables.MINUTES_DRAFT;
import static tavolo.persistence.schema.Tables.TALK_RECORD;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.document.RecordKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.meeting.MeetingId;
import tavolo.domain.meeting.MinutesDraft;
import tavolo.domain.meeting.TalkRecord;
import tavolo.domain.meeting.TalkRecords;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Blobs;
import tavolo.persistence.row.Names;
import tavolo.persistence.schema.tables.records.MinutesDraftRecord;
import tavolo.persistence.schema.tables.records.TalkRecordRecord;

/// Records of the talks in the database; their texts and papers stand with all other bytes.
@Component
final class JooqTalkRecords implements TalkRecords {

    private final DSLContext sql;
    private final Blobs blobs;

    JooqTalkRecords(DSLContext sql, Blobs blobs) {
        this.sql = sql;
        this.blobs = blobs;
    }

    @Override
    public void add(AgreementId agreement, TalkRecord record, byte[] canonical) {
        Sha256 kept = blobs.keep(canonical, "application/json");
        if (!kept.equals(record.text())) {
            throw new IllegalArgumentException("the digest of the text is " + kept);
        }
        Affected.one(
                "fix record",
                sql.insertInto(TALK_RECORD)
                        .set(TALK_RECORD.ID, record.id())
                        .set(TALK_RECORD.AGREEMENT_ID, agreement.value())
                        .set(TALK_RECORD.KIND, record.kind().name())
                        .set(TALK_RECORD.SIDES, Names.join(record.readers()))
                        .set(
                                TALK_RECORD.MEETING_ID,
                                record.meeting().map(MeetingId::value).orElse(null))
                        .set(TALK_RECORD.TEXT_SHA, kept)
                        .set(TALK_RECORD.FIXED_AT, record.fixedAt())
                        .execute());
    }

    @Override
    public List<TalkRecord> of(AgreementId agreement) {
        return records(TALK_RECORD.AGREEMENT_ID.eq(agreement.value()), Integer.MAX_VALUE);
    }

    @Override
    public byte[] text(TalkRecord record) {
        return blobs.read(record.text());
    }

    @Override
    public List<TalkRecord> unsealed(AgreementId agreement) {
        return records(
                TALK_RECORD.AGREEMENT_ID.eq(agreement.value()).and(TALK_RECORD.PAPER_SHA.isNull()),
                Integer.MAX_VALUE);
    }

    @Override
    public List<TalkRecord> unsealed(int limit) {
        return records(TALK_RECORD.PAPER_SHA.isNull(), limit);
    }

    private List<TalkRecord> records(Condition which, int limit) {
        return sql.selectFrom(TALK_RECORD)
                .where(which)
                .orderBy(TALK_RECORD.FIXED_AT, TALK_RECORD.ID)
                .limit(limit)
                .fetch(JooqTalkRecords::record);
    }

    private static TalkRecord record(TalkRecordRecord row) {
        return new TalkRecord(
                row.getId(),
                RecordKind.valueOf(row.getKind()),
                Names.split(PartySide.class, row.getSides()),
                Optional.ofNullable(row.getMeetingId()).map(MeetingId::new),
                row.getTextSha(),
                row.getFixedAt());
    }

    @Override
    public boolean seal(UUID record, byte[] paper, Instant at) {
        Sha256 kept = blobs.keep(paper, "application/pdf");
        return sql.update(TALK_RECORD)
                        .set(TALK_RECORD.PAPER_SHA, kept)
                        .set(TALK_RECORD.SEALED_AT, at)
                        .where(TALK_RECORD.ID.eq(record))
                        .and(TALK_RECORD.PAPER_SHA.isNull())
                        .execute()
                == 1;
    }

    @Override
    public Optional<MinutesDraft> draft(MeetingId meeting) {
        return sql.fetchOptional(MINUTES_DRAFT, MINUTES_DRAFT.MEETING_ID.eq(meeting.value()))
                .map(row ->
                        MinutesForm.read(
                                row.getContent(),
                                new PersonId(row.getPersonId()),
                                row.getWrittenAt()));
    }

    @Override
    public void keep(MeetingId meeting, MinutesDraft draft) {
        MinutesDraftRecord row = new MinutesDraftRecord();
        row.setContent(MinutesForm.write(draft));
        row.setPersonId(draft.writtenBy().value());
        row.setWrittenAt(draft.writtenAt());
        int changed =
                sql.update(MINUTES_DRAFT)
                        .set(row)
                        .where(MINUTES_DRAFT.MEETING_ID.eq(meeting.value()))
                        .execute();
        if (changed == 0) {
            row.setMeetingId(meeting.value());
            Affected.one("keep minutes", sql.insertInto(MINUTES_DRAFT).set(row).execute());
        }
    }

    @Override
    public void discard(MeetingId meeting) {
        sql.deleteFrom(MINUTES_DRAFT).where(MINUTES_DRAFT.MEETING_ID.eq(meeting.value())).execute();
    }
}
