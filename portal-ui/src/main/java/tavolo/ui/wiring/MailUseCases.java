package tavolo.ui.wiring;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.BusinessClock;
import tavolo.domain.IdSource;
import tavolo.domain.Transactions;
import tavolo.domain.notice.ChooseMail;
import tavolo.domain.notice.DeliverMail;
import tavolo.domain.notice.GatherDigests;
import tavolo.domain.notice.KeepMail;
import tavolo.domain.notice.LetterWriter;
import tavolo.domain.notice.MailHabits;
import tavolo.domain.notice.MailRounds;
import tavolo.domain.notice.Notices;
import tavolo.domain.notice.Outbox;
import tavolo.domain.notice.PostOffice;
import tavolo.domain.notice.RemindPeople;
import tavolo.domain.notice.Reminders;

/// The use cases around mails, and what goes on about them in the background.
@Configuration(proxyBeanMethods = false)
class MailUseCases {

    @Bean
    ChooseMail chooseMail(Transactions transactions, MailHabits habits, BusinessClock clock) {
        return new ChooseMail(transactions, habits, clock);
    }

    @Bean
    KeepMail keepMail(Transactions transactions, Outbox outbox, PostOffice office, Clock clock) {
        return new KeepMail(transactions, outbox, office, clock);
    }

    @Bean
    DeliverMail deliverMail(
            Transactions transactions,
            Outbox outbox,
            LetterWriter writer,
            PostOffice office,
            Clock clock) {
        return new DeliverMail(transactions, outbox, writer, office, clock);
    }

    @Bean
    GatherDigests gatherDigests(
            Transactions transactions,
            Outbox outbox,
            PostOffice office,
            Clock clock,
            BusinessClock business,
            IdSource ids) {
        return new GatherDigests(transactions, outbox, office, clock, business, ids);
    }

    @Bean
    RemindPeople remindPeople(
            Transactions transactions,
            Reminders reminders,
            Notices notices,
            PostOffice office,
            BusinessClock clock,
            @Value("${tavolo.mail.reminder-days}") int workingDays) {
        return new RemindPeople(transactions, reminders, notices, office, clock, workingDays);
    }

    @Bean
    MailRounds mailRounds(RemindPeople remind, GatherDigests gather, DeliverMail deliver) {
        return new MailRounds(remind, gather, deliver);
    }
}
