package tavolo.domain.feasibility;

import java.util.stream.IntStream;

/// Erlang A the slow way, for a check from outside: the probabilities of all states one by one,
/// p(j+1) = p(j)·λ/(Nμ + (j − N + 1)·θ) with a queue, and the share served within Y as the sum over
/// the callers ahead of the integral of their leaving one after the other.
final class BirthDeathChain {

    private static final int SLICES = 600;

    private final double calls;
    private final double done;
    private final double giveUp;
    private final int agents;
    private final double[] states;

    BirthDeathChain(Load load, double patienceSeconds, int agents, int longestQueue) {
        this.calls = load.callsPerSecond();
        this.done = 1 / load.handleSeconds();
        this.giveUp = 1 / patienceSeconds;
        this.agents = agents;
        this.states = states(agents + longestQueue);
    }

    private double[] states(int last) {
        double[] logarithms = new double[last + 1];
        for (int j = 1; j <= last; j++) {
            double leaving = Math.min(j, agents) * done + Math.max(0, j - agents) * giveUp;
            logarithms[j] = logarithms[j - 1] + Math.log(calls / leaving);
        }
        double highest =
                IntStream.rangeClosed(0, last).mapToDouble(j -> logarithms[j]).max().orElse(0);
        double[] weights =
                IntStream.rangeClosed(0, last)
                        .mapToDouble(j -> Math.exp(logarithms[j] - highest))
                        .toArray();
        double sum = IntStream.rangeClosed(0, last).mapToDouble(j -> weights[j]).sum();
        return IntStream.rangeClosed(0, last).mapToDouble(j -> weights[j] / sum).toArray();
    }

    double waiting() {
        return IntStream.range(agents, states.length).mapToDouble(j -> states[j]).sum();
    }

    double meanQueue() {
        return IntStream.range(agents, states.length)
                .mapToDouble(j -> (j - agents) * states[j])
                .sum();
    }

    double abandonment() {
        return giveUp * meanQueue() / calls;
    }

    /// Simpson's rule over many slices.
    double answeredInTime(double withinSeconds) {
        double slice = withinSeconds / SLICES;
        double sum = density(0) + density(withinSeconds);
        for (int i = 1; i < SLICES; i++) {
            sum += (i % 2 == 0 ? 2 : 4) * density(i * slice);
        }
        return 1 - waiting() + sum * slice / 3;
    }

    private double density(double seconds) {
        double left = Math.log(-Math.expm1(-giveUp * seconds));
        double ahead = Math.log(agents * done);
        double sum = 0;
        for (int i = 0; agents + i < states.length; i++) {
            ahead += i == 0 ? 0 : Math.log((agents * done + i * giveUp) / (i * giveUp));
            double power = i == 0 ? 0 : i * left;
            sum +=
                    states[agents + i]
                            * Math.exp(ahead + power - (agents * done + giveUp) * seconds);
        }
        return sum;
    }
}
