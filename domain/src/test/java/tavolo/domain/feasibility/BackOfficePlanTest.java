package tavolo.domain.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BackOfficePlanTest {

    /// Ten minutes each: 84 items in the 14 hours that 30 % of shrinkage leave of 20.
    private static final BackOfficePlan TWO_DAYS =
            new BackOfficePlan(
                    50,
                    600,
                    new Shrinkage(0.3, 0),
                    List.of(new BackOfficeDay(60, 20), new BackOfficeDay(40, 20)));

    @Test
    void what_is_left_is_the_work_of_the_next_day() {
        List<BackOfficeForecast.Day> days = TWO_DAYS.forecast().days();

        assertThat(days.get(0).productiveHours()).isCloseTo(14, within(1e-9));
        assertThat(days.get(0).workloadHours()).isCloseTo(110 / 6.0, within(1e-9));
        assertThat(days.get(0).itemsDone()).isCloseTo(84, within(1e-9));
        assertThat(days.get(0).backlog()).isCloseTo(26, within(1e-9));
        assertThat(days.get(1).itemsDone()).isCloseTo(66, within(1e-9));
        assertThat(TWO_DAYS.forecast().backlogAtEnd()).isZero();
    }

    @Test
    void slower_work_leaves_a_backlog_and_asks_for_hours() {
        BackOfficePlan slower = TWO_DAYS.after(new Change(0.2, 0, 0));

        assertThat(slower.forecast().backlogAtEnd()).isCloseTo(10, within(1e-9));
        assertThat(slower.extraScheduledHours(0)).isCloseTo(2 / 0.7, within(1e-9));
        assertThat(slower.extraScheduledHours(4)).isCloseTo(1.2 / 0.7, within(1e-9));
        assertThat(TWO_DAYS.extraScheduledHours(0)).isZero();
    }
}
