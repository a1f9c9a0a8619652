package tavolo.domain.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangATest {

    private static final int ROUNDS = 400;

    @ParameterizedTest
    @CsvSource({
        "1, 0.5, 300, 120, 20",
        "1, 3, 300, 120, 20",
        "1, 0.9, 600, 1, 2",
        "1, 40, 600, 1, 2",
        "2, 30, 600, 4, 1",
        "3, 2.9, 200, 60, 15",
        "5, 5, 180, 900, 30",
        "10, 10, 300, 300, 20",
        "14, 10, 180, 45, 20",
        "20, 34, 240, 90, 10",
        "36, 33, 378, 150, 20",
        "36, 45, 378, 150, 60",
        "36, 45, 378, 150, 0.5",
        "50, 48, 60, 120, 12.5",
        "90, 60, 300, 20, 5"
    })
    void agrees_with_the_chain_state_by_state(
            int agents, double erlangs, double handle, double patience, double withinSeconds) {
        Load load = new Load(erlangs / handle, handle);
        BirthDeathChain chain = new BirthDeathChain(load, patience, agents, 300);
        QueueFigures figures = Queues.erlangA(load, patience, agents, withinSeconds);

        assertThat(figures.waiting()).isCloseTo(chain.waiting(), within(1e-10));
        assertThat(figures.abandonment()).isCloseTo(chain.abandonment(), within(1e-10));
        assertThat(figures.meanQueue()).isCloseTo(chain.meanQueue(), within(1e-8));
        assertThat(figures.answeredInTime())
                .isCloseTo(chain.answeredInTime(withinSeconds), within(1e-9));
    }

    @Test
    void nobody_calls() {
        assertThat(Queues.erlangA(new Load(0, 300), 120, 0, 20)).isEqualTo(QueueFigures.IDLE);
    }

    @Test
    void becomes_erlang_c_as_patience_grows() {
        Random random = new Random(20_200_420);
        for (int round = 0; round < ROUNDS; round++) {
            int agents = 1 + random.nextInt(300);
            double handle = 60 + random.nextInt(600);
            Load load = new Load(agents * random.nextDouble(0.2, 0.97) / handle, handle);
            QueueFigures patient = Queues.erlangA(load, 1e10, agents, 20);
            QueueFigures endless = Queues.erlangC(load, agents, 20);

            assertThat(patient.waiting()).isCloseTo(endless.waiting(), within(1e-5));
            assertThat(patient.answeredInTime()).isCloseTo(endless.answeredInTime(), within(1e-5));
            assertThat(patient.averageAnswerSeconds())
                    .isCloseTo(
                            endless.averageAnswerSeconds(),
                            within(1e-5 * (1 + endless.averageAnswerSeconds())));
        }
    }

    @Test
    void with_patience_as_long_as_calls_nothing_depends_on_who_is_served() {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            int agents = 1 + random.nextInt(60);
            double erlangs = random.nextDouble(0.1, 90);
            QueueFigures figures = Queues.erlangA(new Load(erlangs / 240, 240), 240, agents, 20);

            assertThat(figures.waiting()).isCloseTo(atLeast(agents, erlangs), within(1e-10));
        }
    }

    private static double atLeast(int number, double mean) {
        double term = Math.exp(-mean);
        double below = 0;
        for (int k = 0; k < number; k++) {
            below += term;
            term *= mean / (k + 1);
        }
        return 1 - below;
    }

    @Test
    void shares_lie_between_nought_and_one_under_any_load() {
        Random random = new Random(41);
        for (int round = 0; round < 10 * ROUNDS; round++) {
            int agents = 1 + random.nextInt(round % 10 == 0 ? 20_000 : 200);
            double handle = Math.exp(random.nextDouble(2, 8));
            double erlangs = agents * Math.exp(random.nextDouble(-6, 3));
            double patience = Math.exp(random.nextDouble(-2, 14));
            QueueFigures figures =
                    Queues.erlangA(
                            new Load(erlangs / handle, handle),
                            patience,
                            agents,
                            random.nextDouble(0, 300));

            assertSound(figures, patience);
        }
    }

    private static void assertSound(QueueFigures figures, double patience) {
        DoubleStream.of(
                        figures.waiting(),
                        figures.waitingBeyond(),
                        figures.answeredInTime(),
                        figures.answeredInTimeOfAnswered(),
                        figures.abandonment(),
                        figures.occupancy())
                .forEach(share -> assertThat(share).isBetween(0.0, 1 + 1e-12));
        assertThat(figures.averageWaitSeconds()).isBetween(0.0, patience * (1 + 1e-9));
        assertThat(figures.averageAnswerSeconds()).isNotNegative().isFinite();
        assertThat(figures.meanQueue()).isNotNegative().isFinite();
        assertThat(figures.waitingBeyond()).isLessThanOrEqualTo(figures.waiting() + 1e-12);
        assertThat(figures.answeredInTime()).isLessThanOrEqualTo(1 - figures.abandonment() + 1e-9);
    }

    /// Abandonment is what is not answered: two integrals that know nothing of each other.
    @Test
    void whoever_is_not_answered_has_hung_up() {
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            int agents = 1 + random.nextInt(500);
            double erlangs = agents * random.nextDouble(0.3, 2.5);
            double patience = Math.exp(random.nextDouble(1, 8));
            QueueFigures figures =
                    Queues.erlangA(new Load(erlangs / 300, 300), patience, agents, 1e9);

            assertThat(figures.answeredInTime())
                    .isCloseTo(1 - figures.abandonment(), within(1e-10));
            assertThat(figures.occupancy())
                    .isCloseTo(
                            Math.min(1, erlangs / agents * (1 - figures.abandonment())),
                            within(1e-9));
        }
    }

    @Test
    void more_agents_fewer_calls_and_shorter_calls_never_make_it_worse() {
        Random random = new Random(99);
        for (int round = 0; round < ROUNDS; round++) {
            int agents = 1 + random.nextInt(150);
            double calls = agents * random.nextDouble(0.3, 1.8) / 300;
            double patience = random.nextDouble(10, 600);
            QueueFigures base = Queues.erlangA(new Load(calls, 300), patience, agents, 20);

            assertBetter(Queues.erlangA(new Load(calls, 300), patience, agents + 1, 20), base);
            assertBetter(Queues.erlangA(new Load(calls * 0.97, 300), patience, agents, 20), base);
            assertBetter(Queues.erlangA(new Load(calls, 291), patience, agents, 20), base);
        }
    }

    private static void assertBetter(QueueFigures better, QueueFigures base) {
        assertThat(better.answeredInTime()).isGreaterThanOrEqualTo(base.answeredInTime() - 1e-12);
        assertThat(better.abandonment()).isLessThanOrEqualTo(base.abandonment() + 1e-12);
        assertThat(better.averageWaitSeconds())
                .isLessThanOrEqualTo(base.averageWaitSeconds() + 1e-9);
    }

    /// As many agents as a whole trade, from idle to hopeless.
    @ParameterizedTest
    @CsvSource({"1", "19000", "20000", "21000", "200000"})
    void twenty_thousand_agents(double erlangs) {
        QueueFigures figures = Queues.erlangA(new Load(erlangs / 300, 300), 120, 20_000, 20);

        assertSound(figures, 120);
        double fluid = Math.max(0, 1 - 20_000 / erlangs);
        assertThat(figures.abandonment()).isCloseTo(fluid, within(0.005));
    }
}
