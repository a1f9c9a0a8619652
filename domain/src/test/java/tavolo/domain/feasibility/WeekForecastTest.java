package tavolo.domain.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekForecastTest {

    private static final IntervalLoad BUSY = Weeks.at(DayOfWeek.MONDAY, 20, 150, 360, 36);
    private static final IntervalLoad SWAMPED = Weeks.at(DayOfWeek.MONDAY, 21, 150, 360, 30);
    private static final IntervalLoad QUIET = Weeks.at(DayOfWeek.TUESDAY, 20, 20, 360, 6);
    private static final IntervalLoad CLOSED = Weeks.at(DayOfWeek.TUESDAY, 44, 0, 360, 0);

    @Test
    void percentages_are_weighted_by_calls() {
        ServiceTally both = new ServiceTally(180, 200).plus(new ServiceTally(4, 20));

        Printed.of("0.836").isMetBy(both.level());
        assertThat(ServiceTally.NONE.level()).isEqualTo(1);
    }

    @Test
    void the_level_of_a_week_counts_calls_and_not_intervals() {
        WeekForecast week = forecast(new ErlangC(), BUSY, QUIET, CLOSED);
        double busy = inTime(week, 0);
        double quiet = inTime(week, 1);

        assertThat(week.level().orElseThrow())
                .isCloseTo((150 * busy + 20 * quiet) / 170, within(1e-12));
        assertThat(week.on(DayOfWeek.TUESDAY).level().orElseThrow())
                .isCloseTo(quiet, within(1e-12));
        assertThat(week.on(DayOfWeek.SUNDAY).intervals()).isEmpty();
    }

    @Test
    void the_busiest_interval_is_held_against_the_cap() {
        WeekForecast week = forecast(new ErlangC(), BUSY, QUIET, CLOSED);

        assertThat(week.maxOccupancy()).isCloseTo(30.0 / 36, within(1e-12));
        assertThat(week.isFeasible(0.84)).isTrue();
        assertThat(week.isFeasible(0.83)).isFalse();
    }

    @Test
    void an_overloaded_interval_is_named_and_leaves_no_level() {
        WeekForecast week = forecast(new ErlangC(), BUSY, SWAMPED, QUIET);

        assertThat(week.level()).isEmpty();
        assertThat(week.figures()).isEmpty();
        assertThat(week.overloaded()).containsExactly(SWAMPED.slot());
        assertThat(week.maxOccupancy()).isEqualTo(1);
        assertThat(week.isFeasible(1)).isFalse();
        assertThat(week.on(DayOfWeek.TUESDAY).level()).isPresent();
    }

    @Test
    void callers_who_hang_up_keep_an_overloaded_interval_finite() {
        WeekForecast week = forecast(new ErlangA(120), BUSY, SWAMPED, QUIET);

        assertThat(week.overloaded()).isEmpty();
        assertThat(week.figures().orElseThrow().abandonment()).isBetween(0.01, 0.2);
        assertThat(week.figures().orElseThrow().averageAnswerSeconds()).isPositive();
    }

    @Test
    void a_chat_takes_up_an_agent_for_its_share_only() {
        WeekForecast voice = forecast(new ErlangC(), Weeks.at(DayOfWeek.MONDAY, 20, 150, 180, 18));
        FeasibilityInputs chat =
                inputs(
                        new ErlangC(),
                        new WeekProfile(
                                new Channel.Chat(2),
                                List.of(Weeks.at(DayOfWeek.MONDAY, 20, 150, 360, 18))));

        assertThat(Scenario.before(chat).forecast().level()).isEqualTo(voice.level());
    }

    @Test
    void a_share_of_the_answered_is_larger_than_one_of_the_offered() {
        WeekProfile profile = new WeekProfile(new Channel.Voice(), List.of(SWAMPED, QUIET));
        FeasibilityInputs offered = inputs(new ErlangA(60), profile);
        FeasibilityInputs answered =
                new FeasibilityInputs(
                        profile,
                        new ErlangA(60),
                        Shrinkage.NONE,
                        Change.NONE,
                        Terms.usual(new ServiceTarget(0.8, 20, ServiceTarget.Basis.ANSWERED)));
        WeekFigures of = Scenario.before(offered).forecast().figures().orElseThrow();

        assertThat(Scenario.before(answered).forecast().level().orElseThrow())
                .isCloseTo(of.level() / (1 - of.abandonment()), within(1e-12));
    }

    private static double inTime(WeekForecast week, int index) {
        return week.intervals().get(index).queue().settled().orElseThrow().answeredInTime();
    }

    private static WeekForecast forecast(QueueModel model, IntervalLoad... intervals) {
        WeekProfile profile = new WeekProfile(new Channel.Voice(), List.of(intervals));
        return Scenario.before(inputs(model, profile)).forecast();
    }

    private static FeasibilityInputs inputs(QueueModel model, WeekProfile profile) {
        return new FeasibilityInputs(
                profile, model, Shrinkage.NONE, Change.NONE, Terms.usual(Weeks.EIGHTY_IN_TWENTY));
    }
}
