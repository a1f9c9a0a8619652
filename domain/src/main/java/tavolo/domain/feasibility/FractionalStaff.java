package tavolo.domain.feasibility;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import tavolo.domain.feasibility.QueueForecast.Overloaded;
import tavolo.domain.feasibility.QueueForecast.Steady;

/// A queue whose agents are no whole number on average, as shrinkage leaves them. 35.3 agents are
/// 36 for 30 % of the time and 35 for the rest: the figures of the two are mixed by time. Rounding
/// down instead would take a whole person for every minute lost.
///
/// @param whole the forecast for a whole number of agents, zero or more
record FractionalStaff(IntFunction<QueueForecast> whole) {

    /// Computed anew for each number.
    static FractionalStaff of(Load load, QueueModel model, double withinSeconds) {
        return new FractionalStaff(agents -> forecast(load, model, agents, withinSeconds));
    }

    /// The same, computing each whole number once; for one thread.
    FractionalStaff remembering() {
        Map<Integer, QueueForecast> known = new HashMap<>();
        return new FractionalStaff(agents -> known.computeIfAbsent(agents, whole::apply));
    }

    /// With nobody there, all hang up or the queue grows without end.
    private static QueueForecast forecast(
            Load load, QueueModel model, int agents, double withinSeconds) {
        if (agents > 0 || load.isIdle()) {
            return model.forecast(load, agents, withinSeconds);
        }
        return switch (model) {
            case ErlangA patient when Double.isFinite(patient.patienceSeconds()) ->
                    new Steady(patient.unanswered(load, withinSeconds));
            case ErlangA _, ErlangC _ -> new Overloaded(load.erlangs(), agents);
        };
    }

    /// Overloaded if the smaller of the two numbers is too small.
    QueueForecast with(double agents) {
        int fewer = (int) Math.floor(agents);
        double share = agents - fewer;
        QueueForecast less = whole.apply(fewer);
        if (share <= 0) {
            return less;
        }
        return switch (less) {
            case Overloaded _ -> less;
            case Steady(QueueFigures figures) -> mixed(figures, fewer, share);
        };
    }

    private QueueForecast mixed(QueueFigures less, int fewer, double share) {
        return whole.apply(fewer + 1)
                .settled()
                .<QueueForecast>map(more -> new Steady(mixed(less, more, fewer, share)))
                .orElseThrow();
    }

    private QueueFigures mixed(QueueFigures less, QueueFigures more, int fewer, double share) {
        double answered = between(less.answered(), more.answered(), share);
        double answeredWait =
                between(
                        less.answered() * less.averageAnswerSeconds(),
                        more.answered() * more.averageAnswerSeconds(),
                        share);
        double busy = between(fewer * less.occupancy(), (fewer + 1) * more.occupancy(), share);
        return new QueueFigures(
                between(less.waiting(), more.waiting(), share),
                between(less.waitingBeyond(), more.waitingBeyond(), share),
                between(less.answeredInTime(), more.answeredInTime(), share),
                between(less.abandonment(), more.abandonment(), share),
                between(less.averageWaitSeconds(), more.averageWaitSeconds(), share),
                answered <= 0 ? 0 : answeredWait / answered,
                busy / (fewer + share),
                between(less.meanQueue(), more.meanQueue(), share));
    }

    private static double between(double less, double more, double share) {
        return less + share * (more - less);
    }
}
