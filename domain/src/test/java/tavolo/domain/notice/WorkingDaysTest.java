package tavolo.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingDaysTest {

    /// Published dates, the earliest and the latest that can be among them; source: United States
    /// Naval Observatory, *The Date of Easter*, and the Italian calendars of 2020 to 2027.
    private static final List<LocalDate> EASTERS =
            List.of(
                    LocalDate.of(1818, 3, 22),
                    LocalDate.of(1943, 4, 25),
                    LocalDate.of(1961, 4, 2),
                    LocalDate.of(2000, 4, 23),
                    LocalDate.of(2008, 3, 23),
                    LocalDate.of(2020, 4, 12),
                    LocalDate.of(2021, 4, 4),
                    LocalDate.of(2022, 4, 17),
                    LocalDate.of(2023, 4, 9),
                    LocalDate.of(2024, 3, 31),
                    LocalDate.of(2025, 4, 20),
                    LocalDate.of(2026, 4, 5),
                    LocalDate.of(2027, 3, 28),
                    LocalDate.of(2038, 4, 25),
                    LocalDate.of(2285, 3, 22));

    @Test
    void easter_is_when_it_was_published() {
        EASTERS.forEach(
                easter -> assertThat(WorkingDays.easter(easter.getYear())).isEqualTo(easter));
    }

    @Test
    void easter_is_a_sunday_between_22_march_and_25_april_in_every_year() {
        for (int year = 1583; year < 4100; year++) {
            LocalDate easter = WorkingDays.easter(year);
            assertThat(easter.getDayOfWeek().getValue()).as("%s", easter).isEqualTo(7);
            assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-01", "2026-01-06", "2020-04-13", "2025-04-21", "2025-04-25", "2026-05-01",
                "2026-06-02", "2025-08-15", "2027-10-04", "2024-11-01", "2026-12-08", "2025-12-25",
                "2025-12-26", "2026-11-28", "2026-11-29"
            })
    void holidays_and_week_ends_are_no_working_days(LocalDate day) {
        assertThat(WorkingDays.isOne(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-02", "2020-04-10", "2020-04-14", "2020-04-20", "2024-10-04", "2000-06-02",
                "2026-11-04", "2026-03-19", "2026-11-26", "2026-12-07", "2025-12-24", "2025-12-31"
            })
    void other_days_are_also_those_that_once_were_holidays_or_will_be(LocalDate day) {
        assertThat(WorkingDays.isOne(day)).isTrue();
    }

    @Test
    void what_falls_on_a_holiday_moves_to_the_next_working_day() {
        assertThat(WorkingDays.firstFrom(LocalDate.of(2026, 11, 26)))
                .isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(WorkingDays.firstFrom(LocalDate.of(2020, 4, 11)))
                .isEqualTo(LocalDate.of(2020, 4, 14));
        assertThat(WorkingDays.firstFrom(LocalDate.of(2025, 12, 25)))
                .isEqualTo(LocalDate.of(2025, 12, 29));
    }

    @Test
    void working_days_are_counted_back_over_holidays() {
        assertThat(WorkingDays.before(LocalDate.of(2026, 11, 26), 3))
                .isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(WorkingDays.before(LocalDate.of(2020, 4, 15), 3))
                .isEqualTo(LocalDate.of(2020, 4, 9));
        assertThat(WorkingDays.before(LocalDate.of(2026, 11, 29), 0))
                .isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(WorkingDays.before(LocalDate.of(2026, 11, 29), 1))
                .isEqualTo(LocalDate.of(2026, 11, 26));
    }
}
