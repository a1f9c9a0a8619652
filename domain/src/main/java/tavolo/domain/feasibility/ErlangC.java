package tavolo.domain.feasibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import tavolo.domain.feasibility.QueueForecast.Overloaded;
import tavolo.domain.feasibility.QueueForecast.Steady;

/// The queue M/M/N in which every caller waits until answered.
///
/// Source: A.K. Erlang 1917 — C = N·B / (N − A·(1 − B)), valid for N > A only.
public record ErlangC() implements QueueModel {

    private static final Set<ModelLimit> LIMITS =
            Collections.unmodifiableSet(
                    EnumSet.range(ModelLimit.POISSON_ARRIVALS, ModelLimit.OVERSTATES_STAFF));

    /// Source: A.K. Erlang 1917 — SL(Y) = 1 − C·exp(−(N − A)·Y/AHT), ASA = C·AHT/(N − A), queue
    /// C·A/(N − A), occupancy A/N.
    @Override
    public QueueForecast forecast(Load load, int agents, double withinSeconds) {
        QueueModel.check(load, agents, withinSeconds);
        if (load.isIdle()) {
            return new Steady(QueueFigures.IDLE);
        }
        double spare = agents - load.erlangs();
        if (spare <= 0) {
            return new Overloaded(load.erlangs(), agents);
        }
        double waiting = waiting(load.erlangs(), agents);
        double beyond = waiting * Math.exp(-spare * withinSeconds / load.handleSeconds());
        double wait = waiting * load.handleSeconds() / spare;
        return new Steady(
                new QueueFigures(
                        waiting,
                        beyond,
                        1 - beyond,
                        0,
                        wait,
                        wait,
                        load.erlangs() / agents,
                        load.callsPerSecond() * wait));
    }

    @Override
    public Set<ModelLimit> limits() {
        return LIMITS;
    }

    /// The probability C of waiting, for more agents than erlangs.
    private static double waiting(double erlangs, int agents) {
        double blocking = ErlangB.blocking(erlangs, agents);
        return agents * blocking / (agents - erlangs * (1 - blocking));
    }
}
