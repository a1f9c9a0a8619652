package tavolo.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.fake.FakeMail;
import tavolo.domain.given.House;
import tavolo.domain.library.Language;
import tavolo.domain.notice.PostOffice.Answer;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// What becomes of a mail.
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeliverMailTest {

    private House house;
    private PersonId person;
    private DeliverMail deliver;

    @BeforeEach
    void open_the_office() {
        house = new House();
        person = house.everyone.at(PartySide.CLIENT).person();
        deliver =
                new DeliverMail(
                        house.transactions,
                        house.outbox,
                        letter ->
                                new WrittenLetter(letter.id(), letter.address(), "subject", "body"),
                        house.office,
                        house.clock);
    }

    @Test
    void a_mail_is_sent_once() {
        UUID mail = queued();

        assertThat(deliver.next(10)).isEqualTo(1);
        house.clock.advance(Duration.ofDays(3));
        assertThat(deliver.next(10)).isZero();
        assertThat(house.office.taken()).extracting(WrittenLetter::id).containsExactly(mail);
        assertThat(states(MailState.SENT)).containsExactly(mail);
    }

    @Test
    void a_lost_race_while_it_is_written_down_sends_nothing_twice() {
        queued();
        house.transactions.loseTheNextRace();

        deliver.next(10);

        assertThat(house.office.taken()).hasSize(1);
    }

    @Test
    void what_is_refused_for_now_is_tried_again_later_with_the_same_identity() {
        UUID mail = queued();
        house.office.answer(new Answer.NotNow(MailTrouble.POSTPONED));

        deliver.next(10);
        assertThat(states(MailState.WAITING)).contains(mail);
        assertThat(deliver.next(10)).isZero();
        house.clock.advance(Duration.ofMinutes(1));
        assertThat(deliver.next(10)).isEqualTo(1);
        assertThat(house.office.taken()).extracting(WrittenLetter::id).containsExactly(mail);
    }

    @Test
    void a_round_ends_with_the_first_mail_that_the_server_does_not_take_for_now() {
        queued();
        queued();
        house.office.answer(new Answer.NotNow(MailTrouble.UNREACHABLE));

        assertThat(deliver.next(10)).isEqualTo(1);
        assertThat(house.office.taken()).isEmpty();
    }

    @Test
    void a_mail_that_never_leaves_is_given_up_after_so_many_attempts() {
        UUID mail = queued();
        Duration waited = Duration.ZERO;
        while (!failedMails().contains(mail) && waited.toDays() < 5) {
            house.office.answer(new Answer.NotNow(MailTrouble.TOO_SLOW));
            deliver.next(1);
            house.clock.advance(Duration.ofMinutes(1));
            waited = waited.plusMinutes(1);
        }

        assertThat(failed(mail).attempts()).isEqualTo(DeliverMail.ATTEMPTS);
        assertThat(failed(mail).trouble()).isEqualTo(MailTrouble.TOO_SLOW);
        assertThat(waited).isBetween(Duration.ofDays(1), Duration.ofDays(2));
    }

    @Test
    void what_is_refused_for_good_is_given_up_at_once_and_stops_nothing() {
        UUID bad = queued();
        UUID good = queued();
        house.office.answer(new Answer.Never(MailTrouble.REFUSED));

        assertThat(deliver.next(10)).isEqualTo(2);
        assertThat(failed(bad).trouble()).isEqualTo(MailTrouble.REFUSED);
        assertThat(house.office.taken()).extracting(WrittenLetter::id).containsExactly(good);
    }

    @Test
    void a_mail_in_the_middle_of_which_the_portal_dies_again_and_again_is_given_up() {
        UUID mail = queued();
        for (int each = 0; each < DeliverMail.ATTEMPTS; each++) {
            house.transactions.inOne(
                    () -> house.outbox.take(house.clock.instant(), Duration.ofMinutes(10)));
            house.clock.advance(Duration.ofMinutes(10));
        }

        deliver.next(10);

        assertThat(failed(mail).trouble()).isEqualTo(MailTrouble.INTERRUPTED);
        assertThat(house.office.taken()).isEmpty();
    }

    @Test
    void what_nobody_wants_any_more_is_cancelled() {
        UUID mail = queued();
        house.transactions.inOne(() -> {
            house.habits.keep(
                    person, new MailHabit(MailChoice.NONE, Language.IT), house.today.now());
            return 0;
        });

        deliver.next(10);

        assertThat(house.office.taken()).isEmpty();
        assertThat(states(MailState.CANCELLED)).containsExactly(mail);
    }

    @Test
    void without_a_mail_server_nothing_is_taken() {
        queued();
        house.office.shut();

        assertThat(deliver.next(10)).isZero();
    }

    private UUID queued() {
        return FakeMail.queued(
                house.transactions,
                house.outbox,
                person,
                News.of(NoticeKind.SIGNING_OPENED, Optional.empty(), "1", "", Map.of()),
                house.clock.instant());
    }

    private List<UUID> states(MailState state) {
        return house.outbox.of(person, state);
    }

    private List<UUID> failedMails() {
        return states(MailState.FAILED);
    }

    private FailedMail failed(UUID mail) {
        return house
                .transactions
                .inOne(() ->
                        house.outbox.failedOf(
                                house.everyone.at(PartySide.CLIENT).organisation(), 100))
                .stream()
                .filter(each -> each.id().equals(mail))
                .findFirst()
                .orElseThrow();
    }
}
