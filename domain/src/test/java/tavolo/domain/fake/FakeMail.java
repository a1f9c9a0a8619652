package tavolo.domain.fake;

import java.time.Instant;
import java.util.UUID;
import tavolo.domain.notice.News;
import tavolo.domain.party.PersonId;

/// Puts notices and mails about them into the fakes.
public final class FakeMail {

    private FakeMail() {}

    /// A mail to `person` that is due at `at`, about a new notice with `news`.
    public static UUID queued(
            FakeTransactions transactions,
            FakeOutbox outbox,
            PersonId person,
            News news,
            Instant at) {
        return transactions.inOne(() -> {
            UUID mail = UUID.randomUUID();
            outbox.queue(mail, person, told(outbox, person, news, at), at);
            return mail;
        });
    }

    /// A new unread notice.
    public static UUID told(FakeOutbox outbox, PersonId person, News news, Instant at) {
        UUID notice = UUID.randomUUID();
        outbox.tell(notice, person, news, at);
        return notice;
    }
}
