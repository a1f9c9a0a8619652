package tavolo.persistence.delivery;

import static tavolo.persistence.schema.Tables.NOTICE;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.PERSON_ROLE;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.contract.Post;
import tavolo.domain.contract.Stores;
import tavolo.domain.notice.MailHabits;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.notice.Outbox;
import tavolo.domain.notice.Reminders;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.row.Details;

/// The stores of mails of a database; notices are put in by hand.
final class DatabasePost implements Post {

    private final DatabaseUnderTest database;
    private final Stores stores;

    DatabasePost(DatabaseUnderTest database) {
        this.database = database;
        this.stores = new DatabaseStores(database);
    }

    @Override
    public Stores stores() {
        return stores;
    }

    @Override
    public Outbox outbox() {
        return database.the(Outbox.class);
    }

    @Override
    public MailHabits habits() {
        return database.the(MailHabits.class);
    }

    @Override
    public Reminders reminders() {
        return database.the(Reminders.class);
    }

    @Override
    public UUID givenNotice(
            PersonId person,
            AgreementId agreement,
            NoticeKind kind,
            Map<String, String> details,
            Instant at) {
        UUID id = UUID.randomUUID();
        database.sql()
                .insertInto(NOTICE)
                .set(NOTICE.ID, id)
                .set(NOTICE.PERSON_ID, person.value())
                .set(NOTICE.AGREEMENT_ID, agreement.value())
                .set(NOTICE.KIND, kind.name())
                .set(NOTICE.DETAILS, Details.write(details))
                .set(NOTICE.CREATED_AT, at)
                .execute();
        return id;
    }

    @Override
    public void read(UUID notice) {
        database.sql()
                .update(NOTICE)
                .set(NOTICE.READ_AT, Instant.parse("2020-05-01T08:00:00Z"))
                .where(NOTICE.ID.eq(notice))
                .execute();
    }

    @Override
    public void change(PersonId person, boolean active, Role... roles) {
        database.sql()
                .update(PERSON)
                .set(PERSON.ACTIVE, active)
                .where(PERSON.ID.eq(person.value()))
                .execute();
        database.sql()
                .deleteFrom(PERSON_ROLE)
                .where(PERSON_ROLE.PERSON_ID.eq(person.value()))
                .execute();
        for (Role role : roles) {
            database.sql()
                    .insertInto(PERSON_ROLE)
                    .set(PERSON_ROLE.PERSON_ID, person.value())
                    .set(PERSON_ROLE.ROLE, role.name())
                    .execute();
        }
    }
}
