package tavolo.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.fake.FakeMail;
import tavolo.domain.given.House;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// The daily mails; the real clock stands on Tuesday 1 September 2026, ten in Rome.
@DisplayNameGeneration(ReplaceUnderscores.class)
class GatherDigestsTest {

    private House house;
    private PersonId person;
    private GatherDigests gather;

    @BeforeEach
    void open_the_office() {
        house = new House();
        person = house.everyone.at(PartySide.CLIENT).person();
        gather =
                new GatherDigests(
                        house.transactions,
                        house.outbox,
                        house.office,
                        house.clock,
                        house.today,
                        house.ids);
    }

    @Test
    void who_has_something_unread_gets_one_mail_a_day() {
        tell();
        assertThat(gather.next(10)).isEqualTo(1);
        tell();
        assertThat(gather.next(10)).isZero();
        pass(Duration.ofDays(1));
        assertThat(gather.next(10)).isEqualTo(1);
        pass(Duration.ofDays(1));
        assertThat(gather.next(10)).isZero();
    }

    @Test
    void nobody_gets_it_outside_working_hours() {
        tell();
        pass(Duration.ofHours(9));
        assertThat(gather.next(10)).isZero();
        pass(Duration.ofDays(4));
        assertThat(gather.next(10)).as("on a Saturday").isZero();
        pass(Duration.ofHours(24 + 12));
        assertThat(gather.next(10)).as("on Monday after seven").isZero();
        pass(Duration.ofHours(1));
        assertThat(gather.next(10)).as("on Monday, before the reminders are out").isZero();
        pass(GatherDigests.AFTER_REMINDERS);
        assertThat(gather.next(10)).as("on Monday, after the reminders").isEqualTo(1);
    }

    @Test
    void what_is_quite_new_may_not_be_settled_and_waits() {
        tell();
        pass(Duration.ofMillis(1).negated());
        assertThat(gather.next(10)).isZero();
    }

    @Test
    void what_is_old_is_not_told() {
        tell();
        pass(GatherDigests.MEMORY);
        assertThat(gather.next(10)).isZero();
    }

    @Test
    void without_a_mail_server_nothing_is_queued() {
        tell();
        house.office.shut();
        assertThat(gather.next(10)).isZero();
    }

    private void tell() {
        FakeMail.told(
                house.outbox,
                person,
                News.of(NoticeKind.SIGNING_OPENED, Optional.empty(), "1", "", Map.of()),
                house.today.now());
        pass(GatherDigests.SETTLED);
    }

    private void pass(Duration time) {
        house.clock.advance(time);
        house.today.advance(time);
    }
}
