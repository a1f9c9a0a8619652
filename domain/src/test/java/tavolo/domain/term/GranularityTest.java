package tavolo.domain.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.domain.term.GivenTarget.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GranularityTest {

    @ParameterizedTest
    @CsvSource({
        "INTERVAL_30M,2020-05-15T10:30,2020-05-15T11:00",
        "DAY,2020-05-15T00:00,2020-05-16T00:00",
        "WEEK,2020-05-11T00:00,2020-05-18T00:00",
        "MONTH,2020-05-01T00:00,2020-06-01T00:00",
        "QUARTER,2020-04-01T00:00,2020-07-01T00:00"
    })
    void a_moment_lies_in_one_piece(
            Granularity granularity, LocalDateTime start, LocalDateTime after) {
        assertThat(granularity.startOf(LocalDateTime.parse("2020-05-15T10:59:59")))
                .isEqualTo(start);
        assertThat(granularity.after(start)).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void pieces_follow_one_another(Granularity granularity) {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            LocalDateTime moment =
                    day("2019-12-01").atStartOfDay().plusMinutes(random.nextInt(900_000));
            LocalDateTime start = granularity.startOf(moment);
            LocalDateTime next = granularity.after(start);

            assertThat(moment).isAfterOrEqualTo(start).isBefore(next);
            assertThat(granularity.startOf(next)).isEqualTo(next);
            assertThat(granularity.startOf(next.minusNanos(1))).isEqualTo(start);
        }
    }

    @Test
    void weeks_make_up_no_months() {
        assertThat(Granularity.DAY.makesUp(Granularity.WEEK)).isTrue();
        assertThat(Granularity.WEEK.makesUp(Granularity.MONTH)).isFalse();
        assertThat(Granularity.MONTH.makesUp(Granularity.QUARTER)).isTrue();
        assertThat(Granularity.MONTH.makesUp(Granularity.DAY)).isFalse();
    }

    @Test
    void days_that_two_validities_share_are_in_both() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            Validity one = validity(random);
            Validity other = validity(random);
            Optional<Validity> both = one.overlap(other);

            assertThat(both).isEqualTo(other.overlap(one));
            for (LocalDate day = day("2020-01-01"); day.isBefore(day("2020-02-20")); ) {
                LocalDate here = day;
                assertThat(both.filter(shared -> shared.contains(here)).isPresent())
                        .isEqualTo(one.contains(day) && other.contains(day));
                assertThat(one.before(other.from()).filter(days -> days.contains(here)).isPresent())
                        .isEqualTo(one.contains(day) && day.isBefore(other.from()));
                assertThat(
                                one.onwards(other.from())
                                        .filter(days -> days.contains(here))
                                        .isPresent())
                        .isEqualTo(one.contains(day) && !day.isBefore(other.from()));
                day = day.plusDays(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0,81,80.5", "1,80.5,80.45", "2,80.45,80.449", "0,-1,-0.5"})
    void figures_are_rounded_half_up(int decimals, BigDecimal rounded, BigDecimal figure) {
        assertThat(new Rounding(decimals).of(figure)).isEqualByComparingTo(rounded);
    }

    @Test
    void a_figure_keeps_four_decimals_at_most() {
        assertThatThrownBy(() -> new Rounding(5)).hasMessageContaining("was 5");
    }

    private static Validity validity(Random random) {
        LocalDate from = day("2020-01-01").plusDays(random.nextInt(30));
        return random.nextInt(4) == 0
                ? Validity.since(from)
                : Validity.between(from, from.plusDays(1 + random.nextInt(15)));
    }
}
