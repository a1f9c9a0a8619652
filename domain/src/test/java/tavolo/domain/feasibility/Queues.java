package tavolo.domain.feasibility;

import java.time.Duration;

/// Queues in the words of those who print them.
final class Queues {

    private Queues() {}

    static Load inHalfAnHour(double calls, double handleSeconds) {
        return Load.of(calls, Duration.ofMinutes(30), handleSeconds);
    }

    static QueueFigures erlangC(Load load, int agents, double withinSeconds) {
        return new ErlangC().forecast(load, agents, withinSeconds).settled().orElseThrow();
    }

    static QueueFigures erlangA(
            Load load, double patienceSeconds, int agents, double withinSeconds) {
        return new ErlangA(patienceSeconds)
                .forecast(load, agents, withinSeconds)
                .settled()
                .orElseThrow();
    }
}
