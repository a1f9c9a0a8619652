package tavolo.persistence.delivery;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.MAIL;
import static tavolo.persistence.schema.Tables.MAIL_HABIT;
import static tavolo.persistence.schema.Tables.NOTICE;
import static tavolo.persistence.schema.Tables.PERSON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.UpdateSetMoreStep;
import org.jooq.impl.DSL;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tavolo.domain.notice.FailedMail;
import tavolo.domain.notice.Letter;
import tavolo.domain.notice.MailChoice;
import tavolo.domain.notice.MailKind;
import tavolo.domain.notice.MailState;
import tavolo.domain.notice.MailTrouble;
import tavolo.domain.notice.Outbox;
import tavolo.domain.notice.TakenMail;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.MailRecord;

/// Mails in one table. A sender has a mail for itself by moving the moment at which it is due, and
/// proves later by the version that nobody took it meanwhile.
@Component
final class JooqOutbox implements Outbox {

    /// How many due mails a sender looks at before it gives way to those who took them all.
    private static final int LOOKED_AT = 20;

    private final DSLContext sql;
    private final LetterQuery letters;

    JooqOutbox(DSLContext sql) {
        this.sql = sql;
        this.letters = new LetterQuery(sql);
    }

    @Override
    public void queue(UUID id, PersonId person, UUID notice, Instant at) {
        MailRecord row = row(id, person, MailKind.NOTICE, at);
        row.setNoticeId(notice);
        Affected.one("queue a mail", sql.insertInto(MAIL).set(row).execute());
    }

    private static MailRecord row(UUID id, PersonId person, MailKind kind, Instant at) {
        MailRecord row = new MailRecord();
        row.setId(id);
        row.setPersonId(person.value());
        row.setKind(kind.name());
        row.setState(MailState.WAITING.name());
        row.setAttempts(0);
        row.setDueAt(at);
        row.setNextAt(at);
        row.setVersion(0L);
        return row;
    }

    @Override
    public boolean queue(Digest digest) {
        MailRecord row = row(digest.id(), digest.person(), MailKind.DIGEST, digest.at());
        row.setDigestDay(digest.day());
        row.setToldFrom(toldUntil(digest.person(), digest.oldest()));
        row.setToldUntil(digest.newest());
        try {
            Affected.one("queue a digest", sql.insertInto(MAIL).set(row).execute());
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    /// Until when everything is told to `person`: by the last digest, or before the last choice.
    private Instant toldUntil(PersonId person, Instant oldest) {
        Optional<Instant> digest =
                sql.select(max(MAIL.TOLD_UNTIL))
                        .from(MAIL)
                        .where(MAIL.PERSON_ID.eq(person.value()))
                        .fetchOptional(0, Instant.class);
        Optional<Instant> choice =
                sql.select(MAIL_HABIT.CHOSEN_AT)
                        .from(MAIL_HABIT)
                        .where(MAIL_HABIT.PERSON_ID.eq(person.value()))
                        .fetchOptional(MAIL_HABIT.CHOSEN_AT);
        return Stream.of(Optional.of(oldest), digest, choice)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(oldest);
    }

    @Override
    public List<PersonId> awaitingDigest(LocalDate day, Instant oldest, Instant newest, int limit) {
        Condition isTold =
                exists(
                        selectOne()
                                .from(MAIL)
                                .where(MAIL.PERSON_ID.eq(NOTICE.PERSON_ID))
                                .and(
                                        MAIL.DIGEST_DAY
                                                .eq(day)
                                                .or(MAIL.TOLD_UNTIL.ge(NOTICE.CREATED_AT))));
        return sql.selectDistinct(NOTICE.PERSON_ID)
                .from(NOTICE)
                .join(PERSON)
                .on(PERSON.ID.eq(NOTICE.PERSON_ID))
                .leftJoin(MAIL_HABIT)
                .on(MAIL_HABIT.PERSON_ID.eq(NOTICE.PERSON_ID))
                .where(NOTICE.CREATED_AT.gt(oldest))
                .and(NOTICE.CREATED_AT.le(newest))
                .and(NOTICE.READ_AT.isNull())
                .and(PERSON.ACTIVE.isTrue())
                .and(
                        MAIL_HABIT
                                .PERSON_ID
                                .isNull()
                                .or(
                                        MAIL_HABIT
                                                .CHOICE
                                                .eq(MailChoice.DAILY.name())
                                                .and(MAIL_HABIT.CHOSEN_AT.lt(NOTICE.CREATED_AT))))
                .andNot(isTold)
                .limit(limit)
                .fetch(row -> new PersonId(row.get(NOTICE.PERSON_ID)));
    }

    @Override
    public Optional<TakenMail> take(Instant now, Duration lease) {
        return sql
                .select(MAIL.ID, MAIL.ATTEMPTS, MAIL.VERSION)
                .from(MAIL)
                .where(MAIL.STATE.eq(MailState.WAITING.name()))
                .and(MAIL.NEXT_AT.le(now))
                .orderBy(MAIL.NEXT_AT, MAIL.ID)
                .limit(LOOKED_AT)
                .fetch()
                .stream()
                .map(row ->
                        new TakenMail(
                                row.get(MAIL.ID),
                                row.get(MAIL.ATTEMPTS) + 1,
                                row.get(MAIL.VERSION) + 1))
                .filter(mail -> takes(mail, now.plus(lease)))
                .findFirst();
    }

    private boolean takes(TakenMail mail, Instant until) {
        return sql.update(MAIL)
                        .set(MAIL.ATTEMPTS, mail.attempts())
                        .set(MAIL.NEXT_AT, until)
                        .set(MAIL.VERSION, mail.version())
                        .where(MAIL.ID.eq(mail.id()))
                        .and(MAIL.VERSION.eq(mail.version() - 1))
                        .execute()
                == 1;
    }

    @Override
    public Optional<Letter> letter(UUID mail) {
        return letters.find(mail);
    }

    @Override
    public boolean sent(TakenMail mail, Instant at) {
        return settles(mail, in(MailState.SENT).set(MAIL.SENT_AT, at));
    }

    @Override
    public boolean again(TakenMail mail, MailTrouble why, Instant next) {
        return settles(
                mail, in(MailState.WAITING).set(MAIL.TROUBLE, why.name()).set(MAIL.NEXT_AT, next));
    }

    @Override
    public boolean failed(TakenMail mail, MailTrouble why) {
        return settles(mail, in(MailState.FAILED).set(MAIL.TROUBLE, why.name()));
    }

    @Override
    public boolean cancelled(TakenMail mail) {
        return settles(mail, in(MailState.CANCELLED));
    }

    private UpdateSetMoreStep<MailRecord> in(MailState next) {
        return sql.update(MAIL)
                .set(MAIL.STATE, next.name())
                .set(MAIL.TROUBLE, DSL.castNull(MAIL.TROUBLE))
                .set(MAIL.VERSION, MAIL.VERSION.plus(1));
    }

    private static boolean settles(TakenMail mail, UpdateSetMoreStep<MailRecord> change) {
        return change.where(MAIL.ID.eq(mail.id()))
                        .and(MAIL.STATE.eq(MailState.WAITING.name()))
                        .and(MAIL.VERSION.eq(mail.version()))
                        .execute()
                == 1;
    }

    @Override
    public List<FailedMail> failedOf(OrganisationId organisation, int limit) {
        return sql.select(
                        MAIL.ID,
                        MAIL.PERSON_ID,
                        PERSON.GIVEN_NAME,
                        PERSON.FAMILY_NAME,
                        MAIL.KIND,
                        MAIL.TROUBLE,
                        MAIL.ATTEMPTS,
                        MAIL.DUE_AT)
                .from(MAIL)
                .join(PERSON)
                .on(PERSON.ID.eq(MAIL.PERSON_ID))
                .where(PERSON.ORGANISATION_ID.eq(organisation.value()))
                .and(MAIL.STATE.eq(MailState.FAILED.name()))
                .orderBy(MAIL.DUE_AT.desc(), MAIL.ID)
                .limit(limit)
                .fetch(JooqOutbox::failed);
    }

    private static FailedMail failed(Record row) {
        return new FailedMail(
                row.get(MAIL.ID),
                new PersonId(row.get(MAIL.PERSON_ID)),
                row.get(PERSON.GIVEN_NAME) + " " + row.get(PERSON.FAMILY_NAME),
                MailKind.valueOf(row.get(MAIL.KIND)),
                MailTrouble.valueOf(row.get(MAIL.TROUBLE)),
                row.get(MAIL.ATTEMPTS),
                row.get(MAIL.DUE_AT));
    }

    @Override
    public int waitingOf(OrganisationId organisation) {
        return sql.fetchCount(
                selectOne()
                        .from(MAIL)
                        .where(MAIL.STATE.eq(MailState.WAITING.name()))
                        .and(isOf(organisation)));
    }

    private static Condition isOf(OrganisationId organisation) {
        return MAIL.PERSON_ID.in(
                DSL.select(PERSON.ID)
                        .from(PERSON)
                        .where(PERSON.ORGANISATION_ID.eq(organisation.value())));
    }

    @Override
    public boolean renew(UUID mail, OrganisationId organisation, Instant now) {
        int renewed =
                in(MailState.WAITING)
                        .set(MAIL.ATTEMPTS, 0)
                        .set(MAIL.NEXT_AT, now)
                        .where(MAIL.ID.eq(mail))
                        .and(MAIL.STATE.eq(MailState.FAILED.name()))
                        .and(isOf(organisation))
                        .execute();
        return renewed == 1
                || sql.fetchExists(
                        MAIL,
                        MAIL.ID
                                .eq(mail)
                                .and(MAIL.STATE.eq(MailState.WAITING.name()))
                                .and(isOf(organisation)));
    }

    @Override
    public int forget(Instant then) {
        return sql.deleteFrom(MAIL)
                .where(MAIL.STATE.in(MailState.SENT.name(), MailState.CANCELLED.name()))
                .and(MAIL.DUE_AT.lt(then))
                .execute();
    }
}
