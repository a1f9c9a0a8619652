package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.BLOB_STORE;
import static tavolo.persistence.schema.Tables.TALK_RECORD;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import tavolo.domain.CalendarDays;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.PaperFile;
import tavolo.domain.board.RecordLine;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.RecordKind;
import tavolo.domain.library.Language;
import tavolo.domain.meeting.MeetingId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.persistence.row.Names;

/// The records of the talks and their files: only those written for the asking side.
final class RecordQuery {

    private final DSLContext sql;

    RecordQuery(DSLContext sql) {
        this.sql = sql;
    }

    List<RecordLine> records(AgreementId id, Visibility eyes) {
        return sql.select(TALK_RECORD.fields())
                .from(TALK_RECORD)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(TALK_RECORD.AGREEMENT_ID))
                .where(TALK_RECORD.AGREEMENT_ID.eq(id.value()))
                .and(mayHave(eyes))
                .orderBy(TALK_RECORD.FIXED_AT.desc(), TALK_RECORD.SIDES)
                .fetch(RecordQuery::line);
    }

    private static RecordLine line(Record row) {
        return new RecordLine(
                row.get(TALK_RECORD.ID),
                RecordKind.valueOf(row.get(TALK_RECORD.KIND)),
                Names.split(PartySide.class, row.get(TALK_RECORD.SIDES)),
                Optional.ofNullable(row.get(TALK_RECORD.MEETING_ID)).map(MeetingId::new),
                row.get(TALK_RECORD.TEXT_SHA),
                Optional.ofNullable(row.get(TALK_RECORD.PAPER_SHA)),
                row.get(TALK_RECORD.FIXED_AT));
    }

    Optional<PaperFile> file(UUID record, Visibility eyes) {
        return sql.select(
                        AGREEMENT.NUMBER,
                        AGREEMENT.LANGUAGE,
                        TALK_RECORD.KIND,
                        TALK_RECORD.FIXED_AT,
                        TALK_RECORD.PAPER_SHA,
                        BLOB_STORE.CONTENT)
                .from(TALK_RECORD)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(TALK_RECORD.AGREEMENT_ID))
                .join(BLOB_STORE)
                .on(BLOB_STORE.SHA.eq(TALK_RECORD.PAPER_SHA))
                .where(TALK_RECORD.ID.eq(record))
                .and(mayHave(eyes))
                .fetchOptional(RecordQuery::file);
    }

    private static PaperFile file(Record row) {
        Bytes content = Bytes.of(row.get(BLOB_STORE.CONTENT));
        if (!content.digest().equals(row.get(TALK_RECORD.PAPER_SHA))) {
            throw new IllegalStateException("the bytes kept for a record are not those");
        }
        String name =
                "%s-%s-%s.pdf"
                        .formatted(
                                row.get(AGREEMENT.NUMBER).replaceAll("[^0-9A-Za-z]+", "-"),
                                word(
                                        RecordKind.valueOf(row.get(TALK_RECORD.KIND)),
                                        Language.valueOf(row.get(AGREEMENT.LANGUAGE))),
                                CalendarDays.of(row.get(TALK_RECORD.FIXED_AT)));
        return new PaperFile(name, content.digest(), content);
    }

    private static String word(RecordKind kind, Language language) {
        boolean italian = language == Language.IT;
        return switch (kind) {
            case MINUTES -> italian ? "verbale-di-incontro" : "minutes";
            case NO_AGREEMENT -> italian ? "verbale-di-mancato-accordo" : "record-of-no-agreement";
        };
    }

    private static Condition mayHave(Visibility eyes) {
        return VisibilityCondition.agreement(eyes).and(VisibilityCondition.record(eyes));
    }
}
