package tavolo.domain.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StaffingTest {

    private static final int ROUNDS = 300;

    @Test
    void one_agent_fewer_does_not_keep_the_target() {
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Load load = new Load(random.nextDouble(0.001, 2), random.nextDouble(30, 600));
            QueueModel model =
                    round % 2 == 0 ? new ErlangC() : new ErlangA(random.nextDouble(10, 900));
            ServiceTarget target =
                    new ServiceTarget(
                            random.nextDouble(0.1, 0.99),
                            random.nextDouble(0, 120),
                            ServiceTarget.Basis.OFFERED);
            int fewest = Staffing.fewest(model, load, target);

            assertThat(isKept(model, load, fewest, target)).isTrue();
            assertThat(fewest > 1 && isKept(model, load, fewest - 1, target)).isFalse();
        }
    }

    private static boolean isKept(QueueModel model, Load load, int agents, ServiceTarget target) {
        return model.forecast(load, agents, target.withinSeconds())
                .settled()
                .map(figures -> target.tally(1, figures).level())
                .filter(target::isKeptBy)
                .isPresent();
    }

    @Test
    void nobody_is_needed_where_nobody_calls() {
        assertThat(
                        Staffing.fewest(
                                new ErlangC(), new Load(0, 300), ServiceTarget.ofOffered(0.8, 20)))
                .isZero();
    }

    /// The mean waits that regulators allow are targets too.
    @Test
    void staff_is_found_for_any_figure_that_improves_with_it() {
        Load load = Queues.inHalfAnHour(150, 378);
        int fewest =
                Staffing.fewest(
                                new ErlangC(),
                                load,
                                20,
                                figures -> figures.averageAnswerSeconds() <= 150)
                        .orElseThrow();

        assertThat(Queues.erlangC(load, fewest, 20).averageAnswerSeconds())
                .isLessThanOrEqualTo(150);
        assertThat(Queues.erlangC(load, fewest - 1, 20).averageAnswerSeconds()).isGreaterThan(150);
        assertThat(Staffing.fewest(new ErlangC(), load, 20, _ -> false)).isEmpty();
    }

    @Test
    void a_share_of_the_answered_needs_no_more_staff_than_a_share_of_the_offered() {
        Load load = Queues.inHalfAnHour(150, 378);
        ErlangA model = new ErlangA(60);

        assertThat(
                        Staffing.fewest(
                                model,
                                load,
                                new ServiceTarget(0.8, 20, ServiceTarget.Basis.ANSWERED)))
                .isLessThanOrEqualTo(
                        Staffing.fewest(model, load, ServiceTarget.ofOffered(0.8, 20)));
    }
}
