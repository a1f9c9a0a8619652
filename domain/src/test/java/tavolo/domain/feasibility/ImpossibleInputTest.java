package tavolo.domain.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpossibleInputTest {

    private static final Slot NINE = Slot.halfHour(DayOfWeek.MONDAY, LocalTime.of(9, 0));

    @Test
    void the_rule_and_the_value_are_named() {
        assertThatThrownBy(() -> new IntervalLoad(NINE, -3, 300, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("calls offered must be finite and not negative, was -3.0")
                .isInstanceOfSatisfying(
                        ImpossibleInputException.class,
                        problem -> {
                            assertThat(problem.field()).isEqualTo(InputField.CALLS_OFFERED);
                            assertThat(problem.rule()).isEqualTo(InputRule.NOT_NEGATIVE);
                            assertThat(problem.value()).isEqualTo(-3);
                        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void no_number_is_taken_that_cannot_be_counted(double value) {
        refused(InputField.CALLS_OFFERED, () -> new Load(value, 300));
        refused(InputField.CALLS_OFFERED, () -> ErlangB.blocking(value, 3));
        refused(InputField.HANDLE_SECONDS, () -> new Load(1, value));
        refused(InputField.SHRINKAGE, () -> new Shrinkage(value, 0));
        refused(InputField.TECHNICAL_DOWNTIME, () -> new Shrinkage(0, value));
        refused(InputField.CONCURRENCY, () -> new Channel.Chat(value));
        refused(InputField.TARGET_SHARE, () -> ServiceTarget.ofOffered(value, 20));
        refused(InputField.WITHIN_SECONDS, () -> ServiceTarget.ofOffered(0.8, value));
        refused(InputField.HANDLE_TIME_CHANGE, () -> new Change(value, 0, 0));
        refused(InputField.ITEMS, () -> new BackOfficeDay(value, 8));
        refused(InputField.SCHEDULED_HOURS, () -> new BackOfficeDay(8, value));
        refused(InputField.OCCUPANCY_CAP, () -> new Terms(Weeks.EIGHTY_IN_TWENTY, value, 40, 0.1));
        refused(InputField.SWING, () -> new Terms(Weeks.EIGHTY_IN_TWENTY, 0.88, 40, value));
    }

    @Test
    void calls_need_somebody_who_answers_them() {
        refused(InputField.AGENTS, () -> new IntervalLoad(NINE, 1, 300, 0));
        refused(InputField.AGENTS, () -> new ErlangC().forecast(new Load(1, 300), 0, 20));
        refused(InputField.AGENTS, () -> new ErlangA(60).forecast(new Load(1, 300), -1, 20));
    }

    @Test
    void no_centre_has_a_million_agents() {
        refused(InputField.CALLS_OFFERED, () -> new Load(1e4, 300));
        refused(InputField.AGENTS, () -> new IntervalLoad(NINE, 1, 300, 1_000_000));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -5, Double.NaN})
    void nobody_is_without_all_patience(double seconds) {
        refused(InputField.PATIENCE_SECONDS, () -> new ErlangA(seconds));
    }

    @Test
    void shares_of_a_hundred_per_cent_are_refused_where_nothing_would_be_left() {
        refused(InputField.SHRINKAGE, () -> new Shrinkage(1, 0));
        refused(InputField.TARGET_SHARE, () -> ServiceTarget.ofOffered(1, 20));
        refused(InputField.OCCUPANCY_CAP, () -> new Terms(Weeks.EIGHTY_IN_TWENTY, 1.01, 40, 0.1));
        refused(InputField.SHRINKAGE, () -> inputs(0.6, new Change(0, 0.4, 0)));
        refused(InputField.SHRINKAGE, () -> inputs(0.95, Change.NONE));
        refused(InputField.SHRINKAGE, () -> inputs(0.1, new Change(0, Double.NaN, 0)));
    }

    private static FeasibilityInputs inputs(double shrinkage, Change change) {
        return new FeasibilityInputs(
                Weeks.oneHalfHour(150, 360, 36),
                new ErlangC(),
                new Shrinkage(shrinkage, 0),
                change,
                Terms.usual(Weeks.EIGHTY_IN_TWENTY));
    }

    @Test
    void a_week_has_only_so_many_half_hours() {
        IntervalLoad load = new IntervalLoad(NINE, 10, 300, 3);
        Slot overlapping = new Slot(DayOfWeek.MONDAY, LocalTime.of(8, 45), Duration.ofMinutes(30));

        refused(InputField.INTERVALS, () -> profile(load, load));
        refused(
                InputField.INTERVALS,
                () -> profile(load, new IntervalLoad(overlapping, 10, 300, 3)));
        refused(InputField.CALLS_OFFERED, () -> profile());
        refused(
                InputField.INTERVAL_LENGTH,
                () -> new Slot(DayOfWeek.MONDAY, LocalTime.of(23, 45), Duration.ofHours(1)));
        refused(
                InputField.INTERVAL_LENGTH,
                () -> new Slot(DayOfWeek.MONDAY, LocalTime.of(9, 0), Duration.ZERO));
    }

    private static WeekProfile profile(IntervalLoad... intervals) {
        return new WeekProfile(new Channel.Voice(), List.of(intervals));
    }

    private static void refused(InputField field, ThrowingCallable making) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        ImpossibleInputException.class,
                        problem -> assertThat(problem.field()).isEqualTo(field));
    }
}
