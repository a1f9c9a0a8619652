package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.NOTICE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.NoticeLine;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.PersonId;
import tavolo.persistence.row.Details;

/// A person's own notices, never anybody else's.
final class NoticeQuery {

    private final DSLContext sql;

    NoticeQuery(DSLContext sql) {
        this.sql = sql;
    }

    List<NoticeLine> newest(PersonId person, int limit) {
        return where(NOTICE.PERSON_ID.eq(person.value()))
                .orderBy(NOTICE.CREATED_AT.desc(), NOTICE.ID.desc())
                .limit(limit)
                .fetch(NoticeQuery::line);
    }

    /// The notices for which `wanted` holds, to be ordered and made into lines.
    SelectConditionStep<? extends Record> where(Condition wanted) {
        return sql.select(
                        NOTICE.ID,
                        NOTICE.PERSON_ID,
                        NOTICE.KIND,
                        NOTICE.AGREEMENT_ID,
                        NOTICE.DETAILS,
                        NOTICE.CREATED_AT,
                        NOTICE.READ_AT,
                        AGREEMENT.NUMBER,
                        AGREEMENT.TITLE)
                .from(NOTICE)
                .leftJoin(AGREEMENT)
                .on(AGREEMENT.ID.eq(NOTICE.AGREEMENT_ID))
                .where(wanted);
    }

    static NoticeLine line(Record row) {
        return new NoticeLine(
                row.get(NOTICE.ID),
                NoticeKind.valueOf(row.get(NOTICE.KIND)),
                Optional.ofNullable(row.get(NOTICE.AGREEMENT_ID)).map(AgreementId::new),
                Optional.ofNullable(row.get(AGREEMENT.NUMBER)).orElse(""),
                Optional.ofNullable(row.get(AGREEMENT.TITLE)).orElse(""),
                Details.read(row.get(NOTICE.DETAILS)),
                row.get(NOTICE.CREATED_AT),
                row.get(NOTICE.READ_AT) != null);
    }

    int unread(PersonId person) {
        return sql.fetchCount(
                sql.selectOne()
                        .from(NOTICE)
                        .where(NOTICE.PERSON_ID.eq(person.value()))
                        .and(NOTICE.READ_AT.isNull()));
    }

    /// Marks every unread notice; those already read keep their time.
    void markRead(PersonId person, Instant at) {
        sql.update(NOTICE)
                .set(NOTICE.READ_AT, at)
                .where(NOTICE.PERSON_ID.eq(person.value()))
                .and(NOTICE.READ_AT.isNull())
                .execute();
    }
}
