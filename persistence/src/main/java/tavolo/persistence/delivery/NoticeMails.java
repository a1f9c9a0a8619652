package tavolo.persistence.delivery;

import static tavolo.persistence.schema.Tables.MAIL_HABIT;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.IdSource;
import tavolo.domain.notice.MailChoice;
import tavolo.domain.notice.Outbox;
import tavolo.domain.notice.PostOffice;
import tavolo.domain.party.PersonId;

/// Queues a mail for each new notice to somebody who wants them at once, in the transaction in
/// which the notice is written.
@Component
public final class NoticeMails {

    private final DSLContext sql;
    private final Outbox outbox;
    private final PostOffice office;
    private final IdSource ids;

    NoticeMails(DSLContext sql, Outbox outbox, PostOffice office, IdSource ids) {
        this.sql = sql;
        this.outbox = outbox;
        this.office = office;
        this.ids = ids;
    }

    /// Queues what is wanted of `notices`; nothing where there is no mail server.
    ///
    /// @param notices the new notices, by person
    /// @param at when the mails may leave, by the real clock
    public void queue(Map<UUID, UUID> notices, Instant at) {
        if (!office.isOpen()) {
            return;
        }
        Set<UUID> wanting =
                sql.select(MAIL_HABIT.PERSON_ID)
                        .from(MAIL_HABIT)
                        .where(MAIL_HABIT.PERSON_ID.in(notices.keySet()))
                        .and(MAIL_HABIT.CHOICE.eq(MailChoice.AT_ONCE.name()))
                        .fetchSet(MAIL_HABIT.PERSON_ID);
        notices.forEach((person, notice) -> {
            if (wanting.contains(person)) {
                outbox.queue(ids.next(), new PersonId(person), notice, at);
            }
        });
    }
}
