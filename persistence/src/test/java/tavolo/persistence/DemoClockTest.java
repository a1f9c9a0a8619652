package tavolo.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.BusinessClock;

/// Which day it is in a demonstration.
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoClockTest {

    private static final LocalDate BEGIN =
            LocalDate.ofInstant(PersistenceConfiguration.DEMO_BEGIN, ZoneOffset.UTC);

    private final String url =
            DatabaseUnderTest.h2Url("mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");

    @Test
    void it_begins_with_the_first_start_and_forty_days_later_when_told_so_at_the_next() {
        assertThat(today(Map.of("tavolo.demo", "true"))).isEqualTo(BEGIN);
        assertThat(today(Map.of("tavolo.demo", "true", "tavolo.demo-later", "P40D")))
                .isEqualTo(BEGIN.plusDays(40));
        assertThat(today(Map.of("tavolo.demo", "true"))).isEqualTo(BEGIN);
    }

    @Test
    void what_is_no_demonstration_has_the_real_day_whatever_is_said() {
        assertThat(today(Map.of("tavolo.demo", "false", "tavolo.demo-later", "P40D")))
                .isBetween(
                        LocalDate.now(ZoneOffset.UTC).minusDays(1),
                        LocalDate.now(ZoneOffset.UTC).plusDays(1));
    }

    private LocalDate today(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("spring.datasource.url", url);
        try (DatabaseUnderTest database = DatabaseUnderTest.with(all)) {
            return database.the(BusinessClock.class).today();
        }
    }
}
