package tavolo.domain.feasibility;

import java.util.Optional;

/// What a model says of a queue: figures, or that the queue has none.
public sealed interface QueueForecast {

    /// The queue settles.
    record Steady(QueueFigures figures) implements QueueForecast {}

    /// More work comes in than the agents can do and nobody hangs up: the queue grows without end,
    /// so that no mean and no share exists.
    ///
    /// @param erlangs the load offered
    /// @param agents at most as many as the load
    record Overloaded(double erlangs, int agents) implements QueueForecast {}

    /// The figures; empty if overloaded.
    default Optional<QueueFigures> settled() {
        return switch (this) {
            case Steady(QueueFigures figures) -> Optional.of(figures);
            case Overloaded _ -> Optional.empty();
        };
    }
}
