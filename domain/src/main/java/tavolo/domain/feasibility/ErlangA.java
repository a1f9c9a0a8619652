package tavolo.domain.feasibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import tavolo.domain.feasibility.QueueForecast.Steady;

/// The queue M/M/N+M in which callers hang up when their patience ends. Settles under every load.
/// Its birth-death chain is summed in closed form: the states below N by the Erlang loss formula,
/// those with a queue by the density of the offered wait, see [OfferedWait]. Unlike the sum over
/// the states of the queue, the work does not grow with patience and overload.
///
/// Source: Garnett, Mandelbaum, Reiman 2002, MSOM 4(3):208-227 — Erlang A, exact and in the limit.
///
/// Source: Mandelbaum, Zeltyn 2005, "The Palm/Erlang-A Queue" — P(wait), P(abandon), E[wait].
///
/// @param patienceSeconds the mean 1/θ of the time for which a caller would wait; above zero,
///   infinite for callers who never hang up, who make it Erlang C
public record ErlangA(double patienceSeconds) implements QueueModel {

    private static final Set<ModelLimit> LIMITS =
            Collections.unmodifiableSet(
                    EnumSet.range(ModelLimit.POISSON_ARRIVALS, ModelLimit.EXPONENTIAL_TIMES));

    public ErlangA {
        Check.positive(InputField.PATIENCE_SECONDS, patienceSeconds);
    }

    @Override
    public QueueForecast forecast(Load load, int agents, double withinSeconds) {
        QueueModel.check(load, agents, withinSeconds);
        if (load.isIdle()) {
            return new Steady(QueueFigures.IDLE);
        }
        if (Double.isInfinite(patienceSeconds)) {
            return new ErlangC().forecast(load, agents, withinSeconds);
        }
        return new Steady(figures(load, agents, withinSeconds));
    }

    @Override
    public Set<ModelLimit> limits() {
        return LIMITS;
    }

    /// What becomes of callers when nobody answers: all wait as long as they can bear.
    QueueFigures unanswered(Load load, double withinSeconds) {
        double beyond = Math.exp(-withinSeconds / patienceSeconds);
        double queue = load.callsPerSecond() * patienceSeconds;
        return new QueueFigures(1, beyond, 0, 1, patienceSeconds, 0, 0, queue);
    }

    /// With E = 1/B(N − 1) and J the integral of the offered wait: P(wait) = λJ/(E + λJ), the form
    /// of P(wait) = J·B/(1 + (J − 1)·B) that stays finite when B(N − 1) is zero to the machine.
    private QueueFigures figures(Load load, int agents, double withinSeconds) {
        double calls = load.callsPerSecond();
        OfferedWait wait = new OfferedWait(calls, agents / load.handleSeconds(), patienceSeconds);
        OfferedWait.Integrals integrals = wait.integrals(withinSeconds);
        double queued = calls * ErlangB.blocking(load.erlangs(), agents - 1);
        double atOnce = Math.exp(-wait.logarithmOfPeak());
        double whole = atOnce + queued * integrals.mass();
        double scale = queued / whole;
        double averageWait = scale * integrals.waited();
        double answered = atOnce / whole + scale * integrals.answered();
        double late = scale * integrals.massBeyond();
        return new QueueFigures(
                scale * integrals.mass(),
                late * Math.exp(-withinSeconds / patienceSeconds),
                Math.min(1, atOnce / whole + scale * integrals.answeredInTime()),
                Math.min(1, averageWait / patienceSeconds),
                averageWait,
                answered <= 0 ? 0 : scale * integrals.answeredWait() / answered,
                Math.min(1, load.erlangs() * answered / agents),
                calls * averageWait);
    }
}
