package tavolo.domain.feasibility;

import java.util.OptionalDouble;

/// The wait that a given share of the callers does not exceed, such as nine out of ten.
public final class WaitPercentile {

    private static final int HALVINGS = 50;

    private WaitPercentile() {}

    /// The least time in the queue that `share` of all callers do not exceed, in seconds; those who
    /// hang up earlier are among them. Empty if the queue is overloaded.
    ///
    /// @param share above 0 and below 1
    public static OptionalDouble of(QueueModel model, Load load, int agents, double share) {
        Check.betweenZeroAndOne(InputField.PERCENTILE, share);
        if (model.forecast(load, agents, 0).settled().isEmpty()) {
            return OptionalDouble.empty();
        }
        if (beyond(model, load, agents, 0) <= 1 - share) {
            return OptionalDouble.of(0);
        }
        double high = load.handleSeconds();
        while (beyond(model, load, agents, high) > 1 - share) {
            high *= 2;
        }
        double low = 0;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            boolean enough = beyond(model, load, agents, middle) <= 1 - share;
            low = enough ? low : middle;
            high = enough ? middle : high;
        }
        return OptionalDouble.of(high);
    }

    private static double beyond(QueueModel model, Load load, int agents, double seconds) {
        return model.forecast(load, agents, seconds)
                .settled()
                .map(QueueFigures::waitingBeyond)
                .orElseThrow();
    }
}
