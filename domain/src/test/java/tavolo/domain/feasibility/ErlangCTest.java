package tavolo.domain.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ErlangCTest {

    private static final int ROUNDS = 500;

    @Test
    void nobody_calls() {
        assertThat(Queues.erlangC(new Load(0, 300), 0, 20)).isEqualTo(QueueFigures.IDLE);
        assertThat(ErlangB.blocking(0, 3)).isZero();
        assertThat(ErlangB.blocking(0, 0)).isEqualTo(1);
    }

    /// The short cut into the recursion forgets that it was taken.
    @Test
    void blocking_is_that_of_the_whole_recursion() {
        Random random = new Random(17);
        for (int round = 0; round < ROUNDS; round++) {
            double erlangs = Math.exp(random.nextDouble(-3, 9));
            int agents = (int) (erlangs * random.nextDouble(0, 2)) + random.nextInt(3);
            double whole = 1;
            for (int k = 1; k <= agents; k++) {
                whole = erlangs * whole / (k + erlangs * whole);
            }

            assertThat(ErlangB.blocking(erlangs, agents)).isCloseTo(whole, within(1e-12 * whole));
        }
    }

    @Test
    void callers_who_wait_find_agents_busy_more_often_than_callers_who_are_lost() {
        Random random = new Random(23);
        for (int round = 0; round < ROUNDS; round++) {
            int agents = 1 + random.nextInt(400);
            double erlangs = agents * random.nextDouble(0.05, 0.999);
            double waiting = Queues.erlangC(new Load(erlangs / 60, 60), agents, 0).waiting();

            assertThat(waiting).isBetween(ErlangB.blocking(erlangs, agents), 1.0);
        }
    }

    @Test
    void more_agents_fewer_calls_and_shorter_calls_never_make_it_worse() {
        Random random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            int agents = 2 + random.nextInt(200);
            double calls = agents * random.nextDouble(0.3, 0.99) / 240;
            double base = Queues.erlangC(new Load(calls, 240), agents, 20).answeredInTime();

            assertThat(Queues.erlangC(new Load(calls, 240), agents + 1, 20).answeredInTime())
                    .isGreaterThanOrEqualTo(base);
            assertThat(Queues.erlangC(new Load(calls * 0.95, 240), agents, 20).answeredInTime())
                    .isGreaterThanOrEqualTo(base);
            assertThat(Queues.erlangC(new Load(calls, 230), agents, 20).answeredInTime())
                    .isGreaterThanOrEqualTo(base);
        }
    }

    @Test
    void asks_for_at_least_the_staff_that_erlang_a_asks_for() {
        Random random = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            Load load = new Load(random.nextDouble(0.01, 1), random.nextDouble(60, 600));
            ServiceTarget target = ServiceTarget.ofOffered(random.nextDouble(0.5, 0.95), 20);

            assertThat(Staffing.fewest(new ErlangC(), load, target))
                    .isGreaterThanOrEqualTo(Staffing.fewest(new ErlangA(1000), load, target));
        }
    }

    @Test
    void one_caller_in_ten_waits_for_longer_than_the_ninetieth_percentile() {
        Load load = Queues.inHalfAnHour(100, 180);
        double wait = WaitPercentile.of(new ErlangC(), load, 11, 0.9).orElseThrow();

        assertThat(Queues.erlangC(load, 11, wait).waitingBeyond()).isCloseTo(0.1, within(1e-9));
        assertThat(WaitPercentile.of(new ErlangC(), load, 30, 0.9)).hasValue(0);
        assertThat(WaitPercentile.of(new ErlangC(), load, 10, 0.9)).isEmpty();
    }
}
