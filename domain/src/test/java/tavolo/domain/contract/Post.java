package tavolo.domain.contract;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.notice.MailHabits;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.notice.Outbox;
import tavolo.domain.notice.Reminders;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;

/// The stores of mails under test, with the notices and people that they need.
public interface Post {

    /// The other stores, on the same database.
    Stores stores();

    /// The store of mails.
    Outbox outbox();

    /// The store of how people get them.
    MailHabits habits();

    /// The store of reminders.
    Reminders reminders();

    /// A new unread notice.
    UUID givenNotice(
            PersonId person,
            AgreementId agreement,
            NoticeKind kind,
            Map<String, String> details,
            Instant at);

    /// Marks a notice as read.
    void read(UUID notice);

    /// Gives `person` other roles, or shuts the person out.
    void change(PersonId person, boolean active, Role... roles);
}
