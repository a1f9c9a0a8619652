package tavolo.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.actual.Ratio;
import tavolo.domain.party.Channel;
import tavolo.domain.term.Validity;

/// A week put together from measured half hours.
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasuredProfileTest {

    private static final MathContext MATH = new MathContext(12);
    private static final LocalDate MONDAY = LocalDate.of(2020, 4, 6);
    private static final Validity TWO_WEEKS = Validity.ofDays(MONDAY, MONDAY.plusDays(13));

    @Test
    void contacts_are_the_mean_of_the_same_half_hour_of_the_same_day() {
        MeasuredProfile profile =
                profile(
                                List.of(
                                        halfHour(MONDAY, 8, 80, 100),
                                        halfHour(MONDAY.plusDays(7), 8, 30, 50),
                                        halfHour(MONDAY.plusDays(1), 8, 1, 10)),
                                List.of())
                        .orElseThrow();

        assertThat(profile.halfHours())
                .extracting(MeasuredProfile.HalfHour::day)
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        assertThat(profile.halfHours().getFirst().contacts()).isEqualByComparingTo("75");
        assertThat(profile.halfHours().getLast().contacts()).isEqualByComparingTo("10");
        assertThat(profile.contacts()).isEqualByComparingTo("160");
        assertThat(profile.measuredDays()).isEqualTo(3);
    }

    @Test
    void a_half_hour_without_contacts_on_one_of_two_mondays_counts_with_none() {
        MeasuredProfile profile =
                profile(
                                List.of(
                                        halfHour(MONDAY, 8, 80, 100),
                                        halfHour(MONDAY.plusDays(7), 9, 30, 50),
                                        halfHour(MONDAY, 10, 0, 0)),
                                List.of())
                        .orElseThrow();

        assertThat(profile.halfHours())
                .extracting(half -> half.contacts().intValue())
                .containsExactly(50, 25);
    }

    @Test
    void handling_times_are_divided_once_and_never_averaged() {
        MeasuredProfile profile =
                profile(
                                List.of(halfHour(MONDAY, 8, 80, 100), halfHour(MONDAY, 9, 80, 100)),
                                List.of(
                                        halfHour(MONDAY, 8, 30_000, 100),
                                        halfHour(MONDAY.plusDays(7), 8, 4_000, 10)))
                        .orElseThrow();

        BigDecimal pooled = new BigDecimal("34000").divide(new BigDecimal("110"), MATH);
        assertThat(profile.halfHours())
                .extracting(half -> half.handleSeconds().orElseThrow().round(MATH))
                .containsExactly(pooled, pooled);
        assertThat(profile.handled()).isEqualByComparingTo("110");
    }

    @Test
    void handling_times_of_whole_days_serve_where_no_half_hour_has_one() {
        MeasuredProfile profile =
                profile(
                                List.of(halfHour(MONDAY, 8, 80, 100)),
                                List.of(
                                        MeasuredFigure.of(
                                                MeasuredPeriod.day(MONDAY), Ratio.of(7_000, 20))))
                        .orElseThrow();

        assertThat(profile.halfHours().getFirst().handleSeconds().orElseThrow())
                .isEqualByComparingTo("350");
    }

    @Test
    void whole_days_alone_make_no_week_of_half_hours() {
        assertThat(
                        profile(
                                List.of(
                                        MeasuredFigure.of(
                                                MeasuredPeriod.day(MONDAY), Ratio.of(8, 10))),
                                List.of()))
                .isEmpty();
        assertThat(profile(List.of(halfHour(MONDAY, 8, 0, 0)), List.of())).isEmpty();
    }

    @Test
    void without_any_handling_time_there_is_none() {
        assertThat(
                        profile(List.of(halfHour(MONDAY, 8, 80, 100)), List.of())
                                .orElseThrow()
                                .halfHours()
                                .getFirst()
                                .handleSeconds())
                .isEmpty();
    }

    private static Optional<MeasuredProfile> profile(
            List<MeasuredFigure> offered, List<MeasuredFigure> handling) {
        return MeasuredProfile.of("Assistenza", Channel.VOICE_IN, TWO_WEEKS, offered, handling);
    }

    private static MeasuredFigure halfHour(LocalDate day, int hour, long above, long below) {
        return MeasuredFigure.of(
                MeasuredPeriod.halfHour(LocalDateTime.of(day, LocalTime.of(hour, 0))),
                Ratio.of(above, below));
    }
}
