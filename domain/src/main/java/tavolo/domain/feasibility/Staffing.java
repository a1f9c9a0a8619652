package tavolo.domain.feasibility;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/// The smallest number of agents with which a queue does what is asked.
public final class Staffing {

    /// Nobody asks for more than ten times the load and ten thousand agents beside it.
    private static final int MOST = 10_000;

    private Staffing() {}

    /// The fewest agents who keep `target`; zero where nobody calls.
    public static int fewest(QueueModel model, Load load, ServiceTarget target) {
        return fewest(
                        model,
                        load,
                        target.withinSeconds(),
                        figures -> target.isKeptBy(target.tally(1, figures).level()))
                .orElseThrow(() -> new IllegalStateException("no staff keeps " + target));
    }

    /// The fewest agents whose figures are good enough; zero where nobody calls. Empty if not even
    /// ten times the load and ten thousand more are.
    ///
    /// @param goodEnough what is good enough stays so with more agents
    public static OptionalInt fewest(
            QueueModel model, Load load, double withinSeconds, Predicate<QueueFigures> goodEnough) {
        if (load.isIdle()) {
            return OptionalInt.of(0);
        }
        return search(
                (int) Math.ceil(load.erlangs()),
                agents ->
                        model.forecast(load, agents, withinSeconds)
                                .settled()
                                .filter(goodEnough)
                                .isPresent());
    }

    /// Goes up from the load in doubling steps of its square root, by which staff exceeds load as a
    /// rule, and halves the last step.
    private static OptionalInt search(int load, IntPredicate enough) {
        int low = 0;
        int high = Math.max(1, load);
        int step = 1 + (int) Math.sqrt(load);
        while (!enough.test(high)) {
            if (high > 10L * load + MOST) {
                return OptionalInt.empty();
            }
            low = high;
            high += step;
            step *= 2;
        }
        return OptionalInt.of(least(low, high, enough));
    }

    /// The least number above `low` that is enough, where `high` is.
    static int least(int low, int high, IntPredicate enough) {
        int tooFew = low;
        int least = high;
        while (least - tooFew > 1) {
            int middle = tooFew + (least - tooFew) / 2;
            if (enough.test(middle)) {
                least = middle;
            } else {
                tooFew = middle;
            }
        }
        return least;
    }
}
