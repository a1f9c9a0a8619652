package tavolo.domain.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tavolo.domain.feasibility.SimulatedQueue.Tally;

/// The formulas against a queue that is played through.
class SimulationTest {

    private static final long SEED = 20_200_420;
    private static final int BATCHES = 20;
    private static final int CALLERS_PER_BATCH = 3_000;

    /// Student's t for 19 degrees of freedom, 99.9 % two-sided. One stream of numbers is compared
    /// many times: a narrower interval would miss sooner or later though the formula is right.
    private static final double STUDENT = 3.883;

    @ParameterizedTest
    @CsvSource({
        "14, 10, 180, 60, 20",
        "10, 10, 300, 300, 20",
        "36, 31.5, 378, 150, 20",
        "50, 48, 60, 120, 12.4446",
        "36, 45, 378, 150, 60",
        "5, 15, 200, 90, 60",
        "20, 22, 240, 20, 10"
    })
    void erlang_a_is_what_happens(
            int agents, double erlangs, double handle, double patience, double withinSeconds) {
        Load load = new Load(erlangs / handle, handle);
        QueueFigures figures = Queues.erlangA(load, patience, agents, withinSeconds);
        List<Tally> played =
                batches(new SimulatedQueue(SEED, load, patience, agents, withinSeconds));

        assertWithin(played, Tally::abandonment, figures.abandonment());
        assertWithin(played, Tally::answeredInTime, figures.answeredInTime());
        assertWithin(played, Tally::waitingBeyond, figures.waitingBeyond());
        assertWithin(played, Tally::averageWaitSeconds, figures.averageWaitSeconds());
        assertWithin(played, Tally::averageAnswerSeconds, figures.averageAnswerSeconds());
    }

    @ParameterizedTest
    @CsvSource({"14, 10, 180, 20", "36, 30, 360, 20", "3, 2, 240, 60"})
    void erlang_c_is_what_happens(int agents, double erlangs, double handle, double withinSeconds) {
        Load load = new Load(erlangs / handle, handle);
        QueueFigures figures = Queues.erlangC(load, agents, withinSeconds);
        List<Tally> played =
                batches(
                        new SimulatedQueue(
                                SEED, load, Double.POSITIVE_INFINITY, agents, withinSeconds));

        assertWithin(played, Tally::answeredInTime, figures.answeredInTime());
        assertWithin(played, Tally::averageAnswerSeconds, figures.averageAnswerSeconds());
    }

    /// The first batch fills the queue and is not counted.
    private static List<Tally> batches(SimulatedQueue queue) {
        queue.play(CALLERS_PER_BATCH);
        return Stream.generate(() -> queue.play(CALLERS_PER_BATCH)).limit(BATCHES).toList();
    }

    private static void assertWithin(
            List<Tally> played, ToDoubleFunction<Tally> measure, double expected) {
        double mean = played.stream().mapToDouble(measure).average().orElseThrow();
        double squares =
                played.stream()
                        .mapToDouble(measure)
                        .map(value -> (value - mean) * (value - mean))
                        .sum();
        double error = Math.sqrt(squares / (BATCHES - 1) / BATCHES);
        assertThat(expected).isCloseTo(mean, within(STUDENT * error));
    }
}
