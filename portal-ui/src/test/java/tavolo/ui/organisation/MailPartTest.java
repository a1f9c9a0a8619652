package tavolo.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tavolo.domain.Transactions;
import tavolo.domain.notice.MailTrouble;
import tavolo.domain.notice.Outbox;
import tavolo.domain.notice.TakenMail;
import tavolo.domain.party.Actor;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

class MailPartTest {

    private static final String PAGE = "organizzazione?scheda=posta";
    private static final String KEEPER = "renato.pittaluga@valdibruna.example";
    private static final String PERSON = "elena.sardella@valdibruna.example";
    private static final Instant THEN = Instant.parse("2020-03-02T08:00:00Z");

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);

    @Test
    void an_administrator_sees_what_did_not_leave_and_has_it_tried_again() {
        Actor person = tables.actor(PERSON);
        failed(person);

        Window window = portal.of(KEEPER).visit(PAGE);
        assertThat(window.text())
                .contains(portal.says("view.organisation.mail.closed"))
                .contains(person.name())
                .contains(portal.says("mail-trouble.refused"));
        window.press("view.organisation.mail.again");

        assertThat(window.text())
                .contains(portal.says("view.organisation.mail.again.done"))
                .doesNotContain(portal.says("mail-trouble.refused"));
    }

    @Test
    void nobody_else_has_that_part_of_the_page() {
        assertThat(portal.of(PERSON).visit(PAGE).text())
                .doesNotContain(portal.says("view.organisation.mail.title"));
    }

    private void failed(Actor person) {
        Outbox outbox = portal.bean(Outbox.class);
        portal.bean(Transactions.class)
                .inOne(() -> {
                    outbox.queue(
                            new Outbox.Digest(
                                    UUID.randomUUID(),
                                    person.person(),
                                    LocalDate.of(2020, 3, 2),
                                    THEN,
                                    THEN.plusSeconds(60),
                                    THEN));
                    TakenMail mail = outbox.take(THEN, Duration.ofMinutes(1)).orElseThrow();
                    return outbox.failed(mail, MailTrouble.REFUSED);
                });
    }
}
