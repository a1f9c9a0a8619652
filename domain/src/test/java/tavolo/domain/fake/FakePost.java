package tavolo.domain.fake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.contract.Post;
import tavolo.domain.contract.Stores;
import tavolo.domain.notice.MailHabits;
import tavolo.domain.notice.News;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.notice.Outbox;
import tavolo.domain.notice.Reminders;
import tavolo.domain.party.Person;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;

/// The fakes of everything about mails, as stores under test.
final class FakePost implements Post {

    private final FakeStores stores = new FakeStores();
    private final FakeMailHabits habits = new FakeMailHabits(stores.transactions, stores.parties);
    private final FakeOutbox outbox = new FakeOutbox(stores.transactions, stores.parties, habits);
    private final FakeReminders reminders =
            new FakeReminders(stores.transactions, stores.agreements, stores.parties);

    @Override
    public Stores stores() {
        return stores;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public MailHabits habits() {
        return habits;
    }

    @Override
    public Reminders reminders() {
        return reminders;
    }

    @Override
    public UUID givenNotice(
            PersonId person,
            AgreementId agreement,
            NoticeKind kind,
            Map<String, String> details,
            Instant at) {
        UUID id = UUID.randomUUID();
        String number =
                stores.transactions.inOne(() ->
                        stores.agreements
                                .findForSystem(agreement)
                                .map(Agreement::number)
                                .orElseThrow());
        outbox.tell(
                id, person, News.of(kind, Optional.of(agreement.value()), number, "", details), at);
        return id;
    }

    @Override
    public void read(UUID notice) {
        outbox.read(notice);
    }

    @Override
    public void change(PersonId person, boolean active, Role... roles) {
        Person old = stores.parties.person(person).orElseThrow();
        stores.parties.put(
                new Person(
                        old.id(),
                        old.organisation(),
                        old.givenName(),
                        old.familyName(),
                        old.email(),
                        old.language(),
                        Set.of(roles),
                        active));
    }
}
