package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.Language;
import tavolo.domain.notice.FailedMail;
import tavolo.domain.notice.Letter;
import tavolo.domain.notice.MailChoice;
import tavolo.domain.notice.MailHabit;
import tavolo.domain.notice.MailKind;
import tavolo.domain.notice.MailTrouble;
import tavolo.domain.notice.News;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.notice.Outbox;
import tavolo.domain.notice.TakenMail;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;

/// What the stores promise of mails: one sender at a time, what became of each, who is told what.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class MailContract {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00.123456Z");
    private static final Instant TOLD = GivenTable.OPENED.plusSeconds(60);
    private static final Instant OLDEST = GivenTable.OPENED;
    private static final Instant NEWEST = TOLD.plusSeconds(600);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Duration LEASE = Duration.ofMinutes(10);

    private Post post;
    private GivenTable table;
    private AgreementId agreement;
    private String number;
    private PersonId client;

    /// The stores under test.
    protected abstract Post post();

    @BeforeEach
    void open_an_agreement_and_empty_the_outbox() {
        post = post();
        table = new GivenTable(post.stores());
        number = "E" + UUID.randomUUID().toString().substring(0, 12);
        AgreementOpening opening = table.draft(number);
        in(() -> {
            post.stores().agreements().open(opening);
            return 0;
        });
        agreement = opening.agreement().id();
        client = table.person(PartySide.CLIENT);
        Optional<TakenMail> old = take(Instant.parse("2100-01-01T00:00:00Z"));
        while (old.isPresent()) {
            TakenMail mail = old.get();
            assertThat(in(() -> post.outbox().cancelled(mail))).isTrue();
            old = take(Instant.parse("2100-01-01T00:00:00Z"));
        }
    }

    @Test
    void a_mail_that_is_due_is_taken_for_one_sender_until_the_lease_ends() {
        UUID mail = queued(notice(TOLD), NOW);

        assertThat(take(NOW.minusMillis(1))).isEmpty();
        TakenMail first = take(NOW).orElseThrow();
        assertThat(first.id()).isEqualTo(mail);
        assertThat(first.attempts()).isEqualTo(1);
        assertThat(take(NOW.plus(LEASE).minusMillis(1))).isEmpty();
        assertThat(take(NOW.plus(LEASE)).orElseThrow().attempts()).isEqualTo(2);
        assertThat(in(() -> post.outbox().sent(first, NOW.plus(LEASE)))).isFalse();
    }

    @Test
    void what_is_due_longest_comes_first() {
        UUID late = queued(notice(TOLD), NOW);
        UUID early = queued(notice(TOLD), NOW.minusSeconds(5));

        assertThat(List.of(taken().id(), taken().id())).containsExactly(early, late);
        assertThat(take(NOW)).isEmpty();
    }

    @Test
    void what_was_sent_is_never_taken_again() {
        queued(notice(TOLD), NOW);
        TakenMail mail = taken();

        assertThat(in(() -> post.outbox().sent(mail, NOW))).isTrue();
        assertThat(take(NOW.plus(LEASE))).isEmpty();
        assertThat(in(() -> post.outbox().sent(mail, NOW))).isFalse();
        assertThat(in(() -> post.outbox().failed(mail, MailTrouble.REFUSED))).isFalse();
    }

    @Test
    void what_is_put_off_waits() {
        queued(notice(TOLD), NOW);
        Instant next = NOW.plusSeconds(90);
        TakenMail mail = taken();

        assertThat(in(() -> post.outbox().again(mail, MailTrouble.POSTPONED, next))).isTrue();
        assertThat(take(next.minusMillis(1))).isEmpty();
        assertThat(take(next).orElseThrow().attempts()).isEqualTo(2);
    }

    @Test
    void what_was_given_up_is_seen_by_the_own_organisation_only_and_can_be_tried_again() {
        UUID id = queued(notice(TOLD), NOW);
        TakenMail mail = taken();
        assertThat(waiting(table.client)).isEqualTo(1);
        assertThat(in(() -> post.outbox().failed(mail, MailTrouble.REFUSED))).isTrue();

        assertThat(failed(table.client))
                .containsExactly(
                        new FailedMail(
                                id,
                                client,
                                "Ada Neri",
                                MailKind.NOTICE,
                                MailTrouble.REFUSED,
                                1,
                                NOW));
        assertThat(failed(table.provider)).isEmpty();
        assertThat(waiting(table.client)).isZero();
        assertThat(renewed(id, table.provider)).isFalse();
        assertThat(take(NOW.plusSeconds(60))).isEmpty();
        assertThat(renewed(id, table.client)).isTrue();
        assertThat(take(NOW.plusSeconds(60)).orElseThrow().attempts()).isEqualTo(1);
        assertThat(failed(table.client)).isEmpty();
    }

    @Test
    void to_try_again_what_is_on_its_way_disturbs_nothing() {
        UUID id = queued(notice(TOLD), NOW);
        TakenMail mail = taken();

        assertThat(renewed(id, table.client)).isTrue();
        assertThat(renewed(id, table.provider)).isFalse();
        assertThat(take(NOW.plusSeconds(60))).isEmpty();
        assertThat(in(() -> post.outbox().sent(mail, NOW))).isTrue();
    }

    @Test
    void what_has_left_is_not_tried_again() {
        UUID id = queued(notice(TOLD), NOW);
        TakenMail mail = taken();
        in(() -> post.outbox().sent(mail, NOW));

        assertThat(renewed(id, table.client)).isFalse();
    }

    @Test
    void a_letter_knows_its_reader_and_codes_and_no_other_detail() {
        UUID id =
                queued(
                        post.givenNotice(
                                client,
                                agreement,
                                NoticeKind.CLAUSE_OBJECTED,
                                Map.of("clause", "C24", "reason", "segreto", "lost", "7"),
                                TOLD),
                        NOW);

        Letter letter = letter(id).orElseThrow();
        assertThat(letter.address()).isEqualTo(client + "@voceviva.example");
        assertThat(letter.name()).isEqualTo("Ada Neri");
        assertThat(letter.language()).isEqualTo(Language.IT);
        News news = letter.news().getFirst();
        assertThat(news.kind()).isEqualTo(NoticeKind.CLAUSE_OBJECTED);
        assertThat(news.agreement()).contains(agreement.value());
        assertThat(news.number()).isEqualTo(number);
        assertThat(news.clause()).contains(new ClauseCode("C24"));
        assertThat(letter.toString()).doesNotContain("segreto");
    }

    @Test
    void nobody_wants_a_letter_who_was_shut_out_or_chose_none() {
        UUID id = queued(notice(TOLD), NOW);
        choose(client, MailChoice.NONE, Language.EN);
        assertThat(letter(id)).isEmpty();
        choose(client, MailChoice.AT_ONCE, Language.EN);
        assertThat(letter(id).orElseThrow().language()).isEqualTo(Language.EN);
        post.change(client, false, Role.DRAFTER);
        assertThat(letter(id)).isEmpty();
    }

    @Test
    void who_never_chose_gets_a_daily_mail_in_the_own_language() {
        assertThat(habit(client)).isEqualTo(new MailHabit(MailChoice.DAILY, Language.IT));
        choose(client, MailChoice.AT_ONCE, Language.EN);
        assertThat(habit(client)).isEqualTo(new MailHabit(MailChoice.AT_ONCE, Language.EN));
        assertThat(habit(table.person(PartySide.UNION)).choice()).isEqualTo(MailChoice.DAILY);
    }

    @Test
    void a_digest_is_for_those_with_something_unread_who_want_it_daily() {
        PersonId union = table.person(PartySide.UNION);
        PersonId provider = table.person(PartySide.PROVIDER);
        choose(provider, MailChoice.AT_ONCE, Language.IT);
        for (PersonId person : List.of(client, union, provider)) {
            post.givenNotice(
                    person, agreement, NoticeKind.SIGNING_OPENED, Map.of(), NEWEST.minusMillis(1));
        }

        assertThat(awaiting(DAY)).contains(client, union).doesNotContain(provider);
        post.change(union, false, Role.DRAFTER);
        assertThat(awaiting(DAY)).contains(client).doesNotContain(union);
    }

    @Test
    void a_digest_comes_once_a_day_and_tells_what_is_unread_and_was_not_told() {
        UUID read = notice(TOLD);
        notice(TOLD.plusSeconds(1));
        notice(NEWEST.plusSeconds(1));
        UUID first = UUID.randomUUID();
        assertThat(queued(first, DAY, NEWEST)).isTrue();
        assertThat(queued(UUID.randomUUID(), DAY, NEWEST)).isFalse();
        assertThat(awaiting(DAY)).doesNotContain(client);
        post.read(read);

        assertThat(letter(first).orElseThrow().kind()).isEqualTo(MailKind.DIGEST);
        assertThat(letter(first).orElseThrow().news()).hasSize(1);
        UUID second = UUID.randomUUID();
        assertThat(awaiting(DAY.plusDays(1))).contains(client);
        assertThat(queued(second, DAY.plusDays(1), NEWEST.plusSeconds(60))).isTrue();
        assertThat(letter(second).orElseThrow().news()).hasSize(1);
        assertThat(awaiting(DAY.plusDays(2))).doesNotContain(client);
    }

    @Test
    void nobody_awaits_a_digest_for_what_is_newer_or_older_than_it_would_tell() {
        notice(OLDEST);
        notice(NEWEST.plusSeconds(61));
        assertThat(awaiting(DAY)).doesNotContain(client);
        notice(NEWEST.plusSeconds(60));
        assertThat(awaiting(DAY)).contains(client);
    }

    @Test
    void a_digest_of_nothing_unread_is_no_letter() {
        UUID only = notice(TOLD);
        UUID digest = UUID.randomUUID();
        assertThat(queued(digest, DAY, NEWEST)).isTrue();
        post.read(only);

        assertThat(letter(digest)).isEmpty();
    }

    @Test
    void a_long_digest_counts_what_it_does_not_tell() {
        for (int each = 0; each < Letter.LONGEST + 3; each++) {
            notice(TOLD.plusSeconds(each));
        }
        UUID digest = UUID.randomUUID();
        queued(digest, DAY, NEWEST);

        assertThat(letter(digest).orElseThrow().news()).hasSize(Letter.LONGEST);
        assertThat(letter(digest).orElseThrow().more()).isEqualTo(3);
    }

    @Test
    void what_was_told_before_a_new_choice_is_not_told_again_but_a_new_language_changes_nothing() {
        notice(TOLD);
        choose(client, MailChoice.DAILY, Language.EN);
        assertThat(awaiting(DAY)).contains(client);
        choose(client, MailChoice.NONE, Language.EN);
        choose(client, MailChoice.DAILY, Language.EN);
        assertThat(awaiting(DAY)).doesNotContain(client);
        notice(NEWEST.plusSeconds(1));
        assertThat(awaiting(DAY)).contains(client);
        UUID digest = UUID.randomUUID();
        queued(digest, DAY, NEWEST.plusSeconds(1));
        assertThat(letter(digest).orElseThrow().news()).hasSize(1);
    }

    @Test
    void what_left_long_ago_is_forgotten_and_what_failed_is_not() {
        UUID gone = queued(notice(TOLD), NOW.minusSeconds(1));
        TakenMail first = taken();
        in(() -> post.outbox().sent(first, NOW));
        UUID failed = queued(notice(TOLD), NOW.minusSeconds(1));
        TakenMail second = taken();
        in(() -> post.outbox().failed(second, MailTrouble.REFUSED));
        UUID later = queued(notice(TOLD), NOW);

        assertThat(in(() -> post.outbox().forget(NOW))).isPositive();
        assertThat(letter(gone)).isEmpty();
        assertThat(failed(table.client)).extracting(FailedMail::id).containsExactly(failed);
        assertThat(letter(later)).isPresent();
    }

    private UUID notice(Instant at) {
        return post.givenNotice(
                client, agreement, NoticeKind.CLAUSE_REVISED, Map.of("clause", "C02"), at);
    }

    private UUID queued(UUID notice, Instant at) {
        UUID id = UUID.randomUUID();
        in(() -> {
            post.outbox().queue(id, client, notice, at);
            return 0;
        });
        return id;
    }

    private boolean queued(UUID id, LocalDate day, Instant newest) {
        return in(
                () -> post.outbox().queue(new Outbox.Digest(id, client, day, OLDEST, newest, NOW)));
    }

    private Optional<TakenMail> take(Instant now) {
        return in(() -> post.outbox().take(now, LEASE));
    }

    private TakenMail taken() {
        return take(NOW).orElseThrow();
    }

    private Optional<Letter> letter(UUID id) {
        return in(() -> post.outbox().letter(id));
    }

    private List<PersonId> awaiting(LocalDate day) {
        return in(() -> post.outbox().awaitingDigest(day, OLDEST, NEWEST.plusSeconds(60), 1000));
    }

    private List<FailedMail> failed(OrganisationId organisation) {
        return in(() -> post.outbox().failedOf(organisation, 50));
    }

    private int waiting(OrganisationId organisation) {
        return in(() -> post.outbox().waitingOf(organisation));
    }

    private boolean renewed(UUID id, OrganisationId organisation) {
        return in(() -> post.outbox().renew(id, organisation, NOW.plusSeconds(60)));
    }

    private MailHabit habit(PersonId person) {
        return in(() -> post.habits().of(person));
    }

    private void choose(PersonId person, MailChoice choice, Language language) {
        in(() -> {
            post.habits().keep(person, new MailHabit(choice, language), NEWEST);
            return 0;
        });
    }

    private <T> T in(Supplier<T> work) {
        return post.stores().inTransaction(work);
    }
}
