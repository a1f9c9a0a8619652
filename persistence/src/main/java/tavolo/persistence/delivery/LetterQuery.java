package tavolo.persistence.delivery;

import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.MAIL;
import static tavolo.persistence.schema.Tables.MAIL_HABIT;
import static tavolo.persistence.schema.Tables.NOTICE;
import static tavolo.persistence.schema.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import tavolo.domain.library.Language;
import tavolo.domain.notice.Letter;
import tavolo.domain.notice.MailChoice;
import tavolo.domain.notice.MailHabit;
import tavolo.domain.notice.MailKind;
import tavolo.domain.notice.News;
import tavolo.domain.notice.NoticeKind;
import tavolo.persistence.row.Details;

/// What a mail tells at the moment when it leaves, and whether anybody still wants it.
final class LetterQuery {

    private final DSLContext sql;

    LetterQuery(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Letter> find(UUID mail) {
        return sql.select()
                .from(MAIL)
                .join(PERSON)
                .on(PERSON.ID.eq(MAIL.PERSON_ID))
                .leftJoin(MAIL_HABIT)
                .on(MAIL_HABIT.PERSON_ID.eq(MAIL.PERSON_ID))
                .where(MAIL.ID.eq(mail))
                .and(PERSON.ACTIVE.isTrue())
                .fetchOptional()
                .filter(row -> habit(row).choice() != MailChoice.NONE)
                .flatMap(this::letter);
    }

    private static MailHabit habit(Record row) {
        return row.get(MAIL_HABIT.PERSON_ID) == null
                ? MailHabit.usual(JooqMailHabits.language(row.get(PERSON.LANGUAGE)))
                : new MailHabit(
                        MailChoice.valueOf(row.get(MAIL_HABIT.CHOICE)),
                        Language.valueOf(row.get(MAIL_HABIT.LANGUAGE)));
    }

    private Optional<Letter> letter(Record row) {
        MailKind kind = MailKind.valueOf(row.get(MAIL.KIND));
        Condition told =
                switch (kind) {
                    case NOTICE -> NOTICE.ID.eq(row.get(MAIL.NOTICE_ID));
                    case DIGEST ->
                            NOTICE.PERSON_ID
                                    .eq(row.get(MAIL.PERSON_ID))
                                    .and(NOTICE.READ_AT.isNull())
                                    .and(NOTICE.CREATED_AT.gt(row.get(MAIL.TOLD_FROM)))
                                    .and(NOTICE.CREATED_AT.le(row.get(MAIL.TOLD_UNTIL)));
                };
        List<News> news = news(told);
        if (news.isEmpty()) {
            return Optional.empty();
        }
        int all =
                news.size() < Letter.LONGEST
                        ? news.size()
                        : sql.fetchCount(sql.selectOne().from(NOTICE).where(told));
        return Optional.of(
                new Letter(
                        row.get(MAIL.ID),
                        kind,
                        row.get(PERSON.EMAIL),
                        row.get(PERSON.GIVEN_NAME) + " " + row.get(PERSON.FAMILY_NAME),
                        habit(row).language(),
                        news,
                        all - news.size()));
    }

    private List<News> news(Condition told) {
        return sql.select(
                        NOTICE.KIND,
                        NOTICE.AGREEMENT_ID,
                        NOTICE.DETAILS,
                        AGREEMENT.NUMBER,
                        AGREEMENT.TITLE)
                .from(NOTICE)
                .leftJoin(AGREEMENT)
                .on(AGREEMENT.ID.eq(NOTICE.AGREEMENT_ID))
                .where(told)
                .orderBy(NOTICE.CREATED_AT, NOTICE.ID)
                .limit(Letter.LONGEST)
                .fetch(LetterQuery::news);
    }

    private static News news(Record row) {
        return News.of(
                NoticeKind.valueOf(row.get(NOTICE.KIND)),
                Optional.ofNullable(row.get(NOTICE.AGREEMENT_ID)),
                Optional.ofNullable(row.get(AGREEMENT.NUMBER)).orElse(""),
                Optional.ofNullable(row.get(AGREEMENT.TITLE)).orElse(""),
                Details.read(row.get(NOTICE.DETAILS)));
    }
}
