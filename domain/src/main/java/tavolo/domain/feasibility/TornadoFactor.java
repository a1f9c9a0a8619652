package tavolo.domain.feasibility;

import java.util.Optional;

/// An input that is moved alone to see what depends on it.
public enum TornadoFactor {
    /// λ, the calls offered.
    CALLS,
    /// The average handle time.
    HANDLE_TIME,
    /// Technical downtime is not part of it.
    SHRINKAGE,
    /// How long callers wait before they hang up; not asked of a model in which they never do.
    PATIENCE;

    /// The scenario with this input multiplied by `factor`; empty if the model does not know it.
    Optional<Scenario> moved(Scenario from, double factor) {
        return switch (this) {
            case CALLS -> Optional.of(from.timesCalls(factor));
            case HANDLE_TIME -> Optional.of(from.timesHandleTime(factor));
            case SHRINKAGE -> Optional.of(from.timesShrinkage(factor));
            case PATIENCE -> patience(from, factor);
        };
    }

    private static Optional<Scenario> patience(Scenario from, double factor) {
        return switch (from.model()) {
            case ErlangC _ -> Optional.empty();
            case ErlangA(double seconds) -> Optional.of(from.with(new ErlangA(seconds * factor)));
        };
    }
}
