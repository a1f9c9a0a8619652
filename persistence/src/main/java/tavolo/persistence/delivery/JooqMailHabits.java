package tavolo.persistence.delivery;

import static tavolo.persistence.schema.Tables.MAIL_HABIT;
import static tavolo.persistence.schema.Tables.PERSON;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.library.Language;
import tavolo.domain.notice.MailChoice;
import tavolo.domain.notice.MailHabit;
import tavolo.domain.notice.MailHabits;
import tavolo.domain.party.PersonId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.MailHabitRecord;

/// How people get their mail, one row per person who ever chose.
@Component
final class JooqMailHabits implements MailHabits {

    private final DSLContext sql;

    JooqMailHabits(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public MailHabit of(PersonId person) {
        return row(person)
                .map(JooqMailHabits::habit)
                .orElseGet(() -> MailHabit.usual(ownLanguage(person)));
    }

    private Optional<MailHabitRecord> row(PersonId person) {
        return sql.fetchOptional(MAIL_HABIT, MAIL_HABIT.PERSON_ID.eq(person.value()));
    }

    static MailHabit habit(MailHabitRecord row) {
        return new MailHabit(
                MailChoice.valueOf(row.getChoice()), Language.valueOf(row.getLanguage()));
    }

    private Language ownLanguage(PersonId person) {
        return sql.select(PERSON.LANGUAGE)
                .from(PERSON)
                .where(PERSON.ID.eq(person.value()))
                .fetchOptional(PERSON.LANGUAGE)
                .map(JooqMailHabits::language)
                .orElse(Language.IT);
    }

    /// The language of texts that is nearest to a person's own.
    static Language language(String tag) {
        return tag.startsWith(Language.EN.code()) ? Language.EN : Language.IT;
    }

    @Override
    public void keep(PersonId person, MailHabit habit, Instant at) {
        Optional<MailHabitRecord> before = row(person);
        boolean isSame = of(person).choice() == habit.choice();
        if (before.isEmpty()) {
            insert(person, habit, isSame ? Instant.EPOCH : at);
            return;
        }
        MailHabitRecord old = before.get();
        Affected.one(
                "keep a habit",
                sql.update(MAIL_HABIT)
                        .set(MAIL_HABIT.CHOICE, habit.choice().name())
                        .set(MAIL_HABIT.LANGUAGE, habit.language().name())
                        .set(MAIL_HABIT.CHOSEN_AT, isSame ? old.getChosenAt() : at)
                        .set(MAIL_HABIT.VERSION, old.getVersion() + 1)
                        .where(MAIL_HABIT.PERSON_ID.eq(person.value()))
                        .and(MAIL_HABIT.VERSION.eq(old.getVersion()))
                        .execute());
    }

    private void insert(PersonId person, MailHabit habit, Instant at) {
        Affected.one(
                "keep a first habit",
                sql.insertInto(MAIL_HABIT)
                        .set(MAIL_HABIT.PERSON_ID, person.value())
                        .set(MAIL_HABIT.CHOICE, habit.choice().name())
                        .set(MAIL_HABIT.LANGUAGE, habit.language().name())
                        .set(MAIL_HABIT.CHOSEN_AT, at)
                        .set(MAIL_HABIT.VERSION, 0L)
                        .execute());
    }
}
