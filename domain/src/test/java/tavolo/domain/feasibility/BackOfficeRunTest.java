package tavolo.domain.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Work that waits, before a change and after it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class BackOfficeRunTest {

    /// 100 open, 2 × 450 come in: 1 000 items of six minutes are 100 hours of work.
    private static final BackOfficePlan PLAN =
            new BackOfficePlan(
                    100,
                    360,
                    Shrinkage.NONE,
                    List.of(new BackOfficeDay(450, 48), new BackOfficeDay(450, 48)));

    @Test
    void the_level_is_the_share_of_all_the_work_that_is_done() {
        BackOfficeRun run = run(new Change(0.2, 0, 0), 0.95);

        assertThat(run.levelBefore()).isCloseTo(0.96, within(1e-12));
        assertThat(run.levelAfter()).isCloseTo(0.8, within(1e-12));
        assertThat(run.reachableShare()).isEqualTo(0.8);
    }

    @Test
    void the_hours_that_are_lacking_are_those_that_keep_the_target() {
        BackOfficeRun run = run(new Change(0.2, 0, 0), 0.95);

        assertThat(run.isFeasible()).isFalse();
        assertThat(run.extraHours()).isCloseTo(150 * 432 / 3600.0, within(1e-9));
        assertThat(run.extraFullTime()).isCloseTo(18 / 16.0, within(1e-9));
    }

    @Test
    void nobody_is_lacking_where_the_target_is_kept() {
        BackOfficeRun run = run(Change.NONE, 0.95);

        assertThat(run.isFeasible()).isTrue();
        assertThat(run.extraHours()).isZero();
    }

    @Test
    void the_widest_bar_comes_first_and_patience_plays_no_part() {
        List<Tornado.Bar> bars = run(new Change(0.2, 0.1, 0), 0.95).tornado().bars();

        assertThat(bars).extracting(Tornado.Bar::factor).doesNotContain(TornadoFactor.PATIENCE);
        assertThat(bars)
                .isSortedAccordingTo((one, other) -> Double.compare(other.width(), one.width()));
        assertThat(bars.getFirst().withLess().orElseThrow())
                .isGreaterThan(bars.getFirst().withMore().orElseThrow());
    }

    @Test
    void a_plan_without_work_or_longer_than_a_month_is_none() {
        BackOfficePlan idle =
                new BackOfficePlan(0, 360, Shrinkage.NONE, List.of(new BackOfficeDay(0, 8)));
        BackOfficePlan endless =
                new BackOfficePlan(
                        0,
                        360,
                        Shrinkage.NONE,
                        Collections.nCopies(
                                BackOfficeInputs.MOST_DAYS + 1, new BackOfficeDay(1, 8)));

        for (BackOfficePlan plan : List.of(idle, endless)) {
            assertThatThrownBy(() -> BackOfficeInputs.usual(plan, Change.NONE, 0.95))
                    .isInstanceOf(ImpossibleInputException.class);
        }
    }

    @Test
    void full_time_is_five_days_of_seven() {
        assertThat(hours(1)).isEqualTo(8);
        assertThat(hours(7)).isEqualTo(40);
        assertThat(hours(9)).isEqualTo(56);
    }

    private static double hours(int days) {
        BackOfficePlan plan =
                new BackOfficePlan(
                        0, 360, Shrinkage.NONE, Collections.nCopies(days, new BackOfficeDay(1, 8)));
        return BackOfficeInputs.usual(plan, Change.NONE, 0.95).fullTimeHours();
    }

    private static BackOfficeRun run(Change change, double target) {
        return BackOfficeRun.of(BackOfficeInputs.usual(PLAN, change, target));
    }
}
