package tavolo.persistence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Audience;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.notice.DeliverMail;
import tavolo.domain.notice.MailChoice;
import tavolo.domain.notice.MailHabit;
import tavolo.domain.notice.MailHabits;
import tavolo.domain.notice.MailKind;
import tavolo.domain.notice.MailState;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.notice.Notices;
import tavolo.domain.notice.Outbox;
import tavolo.domain.notice.PostOffice;
import tavolo.domain.notice.Reminders;
import tavolo.domain.notice.WorkingHours;
import tavolo.domain.notice.WrittenLetter;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.schema.Tables;
import tavolo.persistence.talks.TalkingParties;
import tavolo.persistence.talks.Talks;
import tavolo.persistence.talks.WholeDatabase;

/// From an act at the table to the mail server, with several senders at once: what is wanted is
/// queued with the act, leaves once, and says nothing private.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SendersContract {

    private static final int SENDERS = 4;
    private static final Instant LATER = Instant.parse("2100-01-01T08:00:00Z");
    private static final ClausePlace PENALTIES =
            Talks.place(InstrumentKind.COMMERCIAL_ADDENDUM, "C24");
    private static final ClausePlace DATA = Talks.place(InstrumentKind.TRI_PARTY_PROTOCOL, "C28");

    private GreenMail server;
    private DatabaseUnderTest database;
    private TalkingParties parties;

    /// How to reach a fresh database.
    abstract Map<String, Object> database();

    @BeforeAll
    void open(@TempDir Path keys) {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        Map<String, Object> all = new HashMap<>(database());
        all.put("spring.mail.host", "127.0.0.1");
        all.put("spring.mail.port", server.getSmtp().getPort());
        all.put("tavolo.address", "https://tavolo.example");
        all.put("tavolo.mail.from", "avvisi@tavolo.example");
        database = WholeDatabase.at(all, keys.resolve("keys"));
        parties = new TalkingParties(database, 1);
        for (PartySide side : PartySide.values()) {
            choose(parties.drafter(side).person(), MailChoice.AT_ONCE);
        }
    }

    @AfterAll
    void close() {
        server.stop();
        database.close();
    }

    private void choose(PersonId person, MailChoice choice) {
        in(() ->
                database.the(MailHabits.class)
                        .keep(
                                person,
                                new MailHabit(choice, Language.IT),
                                Instant.parse("2020-01-01T08:00:00Z")));
    }

    private void in(Runnable work) {
        database.transactions()
                .inOne(() -> {
                    work.run();
                    return 0;
                });
    }

    @Test
    void what_is_wanted_at_once_leaves_once_with_several_senders_and_tells_nothing_private()
            throws MessagingException, InterruptedException, ExecutionException {
        Talks talks = new Talks(database, parties);
        AgreementId id = talks.opened(Set.of(PENALTIES, DATA));
        talks.propose(id);
        talks.revise(
                id,
                PENALTIES,
                PartySide.CLIENT,
                "rubinoxq",
                Map.of("monthlyCap", "7.93"),
                "opalexq");
        talks.object(id, PENALTIES, PartySide.PROVIDER, "granatoxq");
        talks.remark(id, DATA, PartySide.UNION, Audience.everyone(), "ambraxq");
        talks.object(id, DATA, PartySide.UNION, "perlaxq");
        talks.acceptAll(id);
        int queued = count(MailState.WAITING);
        assertThat(queued).isGreaterThan(4);

        send();

        assertThat(count(MailState.SENT)).isEqualTo(queued);
        MimeMessage[] arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(queued);
        Set<String> identities = new HashSet<>();
        for (MimeMessage mail : arrived) {
            identities.add(mail.getMessageID());
            assertThat(whole(mail))
                    .contains("CLAUSE")
                    .doesNotContain(
                            "rubinoxq", "opalexq", "granatoxq", "ambraxq", "perlaxq", "7.93");
        }
        assertThat(identities).hasSize(queued);
        assertThat(toUnion(arrived)).isNotEmpty().noneMatch(text -> text.contains("C24"));
    }

    /// Everything that a letter tells, subject and text.
    private static String whole(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n" + mail.getContent();
        } catch (MessagingException | IOException unread) {
            throw new IllegalStateException(unread);
        }
    }

    private List<String> toUnion(MimeMessage[] arrived) throws MessagingException {
        String address =
                database.sql()
                        .fetchSingle(
                                Tables.PERSON,
                                Tables.PERSON.ID.eq(
                                        parties.drafter(PartySide.UNION).person().value()))
                        .getEmail();
        List<String> texts = new ArrayList<>();
        for (MimeMessage mail : arrived) {
            if (mail.getAllRecipients()[0].toString().equals(address)) {
                texts.add(whole(mail));
            }
        }
        return texts;
    }

    /// Several senders work through what is due, all at once.
    private void send() throws InterruptedException, ExecutionException {
        try (ExecutorService pool = Executors.newFixedThreadPool(SENDERS)) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int each = 0; each < SENDERS; each++) {
                all.add(pool.submit(() -> sender().next(1000)));
            }
            for (Future<Integer> one : all) {
                one.get();
            }
        }
    }

    /// A sender that writes down all that a letter holds.
    private DeliverMail sender() {
        return new DeliverMail(
                database.transactions(),
                database.the(Outbox.class),
                letter ->
                        new WrittenLetter(
                                letter.id(),
                                letter.address(),
                                letter.kind().name(),
                                letter + " CLAUSE"),
                database.the(PostOffice.class),
                Clock.fixed(LATER, ZoneOffset.UTC));
    }

    /// How many mails about one notice are in `state`.
    private int count(MailState state) {
        return database.sql()
                .fetchCount(
                        Tables.MAIL,
                        Tables.MAIL
                                .STATE
                                .eq(state.name())
                                .and(Tables.MAIL.KIND.eq(MailKind.NOTICE.name())));
    }

    @Test
    void a_reminder_is_a_notice_and_a_mail_that_leaves_in_working_hours() {
        AgreementId id = new Talks(database, parties).opened(Set.of(DATA));
        PersonId person = parties.drafter(PartySide.CLIENT).person();
        Instant now = Instant.parse("2020-04-23T10:00:00Z");

        in(() -> database.the(Notices.class).remind(person, id.value(), now));

        var notice =
                database.sql()
                        .fetchSingle(Tables.NOTICE, Tables.NOTICE.AGREEMENT_ID.eq(id.value()));
        var mail =
                database.sql().fetchSingle(Tables.MAIL, Tables.MAIL.NOTICE_ID.eq(notice.getId()));
        assertThat(notice.getKind()).isEqualTo(NoticeKind.ANSWER_DUE.name());
        assertThat(notice.getCreatedAt()).isEqualTo(now);
        assertThat(mail.getPersonId()).isEqualTo(person.value());
        assertThat(WorkingHours.isWithin(mail.getNextAt())).isTrue();
    }

    @Test
    void of_many_nodes_that_remind_at_once_one_does()
            throws InterruptedException, ExecutionException {
        AgreementId id = new Talks(database, parties).opened(Set.of(DATA));
        Reminders reminders = database.the(Reminders.class);
        var due = new Reminders.Due(parties.drafter(PartySide.CLIENT).person(), id.value());
        for (Instant now : List.of(LATER, LATER.plus(Duration.ofDays(1)))) {
            List<Future<Boolean>> all = new ArrayList<>();
            try (ExecutorService pool = Executors.newFixedThreadPool(SENDERS)) {
                for (int each = 0; each < SENDERS; each++) {
                    all.add(
                            pool.submit(() ->
                                    database.transactions()
                                            .inOne(() ->
                                                    reminders.take(
                                                            due, now, Duration.ofHours(12)))));
                }
            }
            List<Boolean> won = new ArrayList<>();
            for (Future<Boolean> one : all) {
                won.add(one.get());
            }
            assertThat(won).containsOnlyOnce(true);
        }
    }

    @Test
    void a_digest_that_several_nodes_queue_is_queued_once()
            throws InterruptedException, ExecutionException {
        PersonId person = parties.drafter(PartySide.CLIENT).person();
        List<Future<Boolean>> all = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(SENDERS)) {
            for (int each = 0; each < SENDERS; each++) {
                all.add(
                        pool.submit(() ->
                                database.transactions()
                                        .inOne(() ->
                                                database.the(Outbox.class).queue(digest(person)))));
            }
        }
        List<Boolean> won = new ArrayList<>();
        for (Future<Boolean> one : all) {
            won.add(one.get());
        }
        assertThat(won).containsOnlyOnce(true);
    }

    private static Outbox.Digest digest(PersonId person) {
        Instant then = Instant.parse("2019-04-20T08:00:00Z");
        return new Outbox.Digest(
                UUID.randomUUID(),
                person,
                LocalDate.of(2100, 1, 4),
                then,
                then.plusSeconds(60),
                LATER.plus(Duration.ofDays(1000)));
    }
}
