package tavolo.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.fake.FakeNotices.Reminded;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// Reminders after three working days; the talks begin on Monday 20 April 2020.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RemindPeopleTest {

    private House house;
    private RemindPeople remind;
    private PersonId union;

    @BeforeEach
    void negotiate() {
        house = new House();
        new Story(house).negotiating();
        union = house.everyone.at(PartySide.UNION).person();
        remind = reminding(3);
    }

    private RemindPeople reminding(int days) {
        return new RemindPeople(
                house.transactions,
                house.reminders,
                house.notices,
                house.office,
                house.today,
                days);
    }

    @Test
    void nobody_is_reminded_before_three_working_days_have_passed() {
        house.today.set(LocalDate.of(2020, 4, 22));
        assertThat(remind.next(100)).isZero();
        house.today.set(LocalDate.of(2020, 4, 23));
        assertThat(remind.next(100)).isPositive();
        assertThat(remindedOnce()).contains(union, house.everyone.at(PartySide.CLIENT).person());
    }

    @Test
    void holidays_do_not_count_and_nobody_is_reminded_on_one() {
        remind = reminding(5);
        house.today.set(LocalDate.of(2020, 4, 25));
        assertThat(remind.next(100)).as("Liberation day, a Saturday").isZero();
        house.today.set(LocalDate.of(2020, 4, 27));
        assertThat(remind.next(100)).isPositive();
    }

    @Test
    void nobody_is_reminded_twice_in_twelve_hours_nor_before_as_many_days_again() {
        house.today.set(LocalDate.of(2020, 4, 23));
        int first = remind.next(100);
        house.today.advance(Duration.ofHours(4));
        assertThat(remind.next(100)).isZero();
        house.today.set(LocalDate.of(2020, 4, 27));
        assertThat(remind.next(100)).isZero();
        house.today.set(LocalDate.of(2020, 4, 28));
        assertThat(remind.next(100)).isEqualTo(first);
    }

    @Test
    void nobody_is_reminded_by_night_or_without_a_mail_server() {
        house.today.set(LocalDate.of(2020, 4, 23));
        house.today.advance(Duration.ofHours(7));
        assertThat(remind.next(100)).isZero();
        house.today.set(LocalDate.of(2020, 4, 24));
        house.office.shut();
        assertThat(remind.next(100)).isZero();
        assertThat(house.notices.reminded()).isEmpty();
    }

    @Test
    void patience_is_a_day_at_least() {
        assertThatThrownBy(() -> reminding(0)).isInstanceOf(IllegalArgumentException.class);
    }

    /// Everybody reminded; fails if somebody was reminded twice.
    private List<PersonId> remindedOnce() {
        List<PersonId> people = house.notices.reminded().stream().map(Reminded::person).toList();
        assertThat(people).doesNotHaveDuplicates();
        return people;
    }
}
