package tavolo.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingHoursTest {

    @Test
    void they_begin_at_eight_in_rome_and_end_at_six_in_winter_and_summer() {
        assertThat(within("2026-11-26T06:59:59.999Z")).isFalse();
        assertThat(within("2026-11-26T07:00:00Z")).isTrue();
        assertThat(within("2026-11-26T16:59:59.999Z")).isTrue();
        assertThat(within("2026-11-26T17:00:00Z")).isFalse();
        assertThat(within("2026-07-01T06:00:00Z")).isTrue();
        assertThat(within("2026-07-01T16:00:00Z")).isFalse();
    }

    @Test
    void there_are_none_on_holidays() {
        assertThat(within("2026-11-28T10:00:00Z")).isFalse();
        assertThat(within("2026-06-02T10:00:00Z")).isFalse();
        assertThat(within("2020-04-13T10:00:00Z")).isFalse();
    }

    @Test
    void what_comes_too_early_or_too_late_waits_for_the_next_morning_of_a_working_day() {
        assertThat(first("2026-11-26T03:00:00Z")).isEqualTo("2026-11-26T07:00:00Z");
        assertThat(first("2026-11-26T10:00:00Z")).isEqualTo("2026-11-26T10:00:00Z");
        assertThat(first("2026-11-26T20:00:00Z")).isEqualTo("2026-11-27T07:00:00Z");
        assertThat(first("2026-11-27T17:00:00Z")).isEqualTo("2026-11-30T07:00:00Z");
        assertThat(first("2025-12-24T22:00:00Z")).isEqualTo("2025-12-29T07:00:00Z");
        assertThat(first("2026-03-27T18:00:00Z")).isEqualTo("2026-03-30T06:00:00Z");
    }

    private static boolean within(String moment) {
        return WorkingHours.isWithin(Instant.parse(moment));
    }

    private static String first(String moment) {
        return WorkingHours.firstFrom(Instant.parse(moment)).toString();
    }
}
