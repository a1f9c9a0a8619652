package tavolo.domain.feasibility;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Random;

/// A queue played through event by event: calls come in, agents finish, callers hang up. Knows no
/// formula. First come, first served; the same seed plays the same day.
final class SimulatedQueue {

    private enum Kind {
        ARRIVAL,
        FINISHED,
        HANGS_UP
    }

    private record Event(double at, Kind kind, Caller caller) {}

    private static final class Caller {

        private final double since;
        private boolean isWaiting = true;

        Caller(double since) {
            this.since = since;
        }
    }

    private final Random random;
    private final Load load;
    private final double patienceSeconds;
    private final double withinSeconds;
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingDouble(Event::at));
    private final Deque<Caller> queue = new ArrayDeque<>();
    private int free;
    private Tally tally = new Tally();

    /// What became of the callers of one stretch.
    static final class Tally {

        private int callers;
        private int abandoned;
        private int inTime;
        private int beyond;
        private double waited;
        private double answeredWait;

        double abandonment() {
            return (double) abandoned / callers;
        }

        double answeredInTime() {
            return (double) inTime / callers;
        }

        double waitingBeyond() {
            return (double) beyond / callers;
        }

        double averageWaitSeconds() {
            return waited / callers;
        }

        double averageAnswerSeconds() {
            return answeredWait / (callers - abandoned);
        }
    }

    SimulatedQueue(long seed, Load load, double patienceSeconds, int agents, double withinSeconds) {
        this.random = new Random(seed);
        this.load = load;
        this.patienceSeconds = patienceSeconds;
        this.withinSeconds = withinSeconds;
        this.free = agents;
        expectCall(0);
    }

    /// Plays on until so many callers more are gone from the queue.
    Tally play(int callers) {
        tally = new Tally();
        while (tally.callers < callers) {
            Event event = events.remove();
            switch (event.kind()) {
                case ARRIVAL -> arrive(event.at());
                case FINISHED -> finish(event.at());
                case HANGS_UP -> hangUp(event);
            }
        }
        return tally;
    }

    private void arrive(double at) {
        expectCall(at);
        Caller caller = new Caller(at);
        if (free > 0) {
            free--;
            answer(caller, at);
            return;
        }
        queue.addLast(caller);
        if (Double.isFinite(patienceSeconds)) {
            events.add(new Event(at + exponential(patienceSeconds), Kind.HANGS_UP, caller));
        }
    }

    private void finish(double at) {
        while (!queue.isEmpty()) {
            Caller next = queue.removeFirst();
            if (next.isWaiting) {
                answer(next, at);
                return;
            }
        }
        free++;
    }

    private void answer(Caller caller, double at) {
        double wait = gone(caller, at);
        tally.answeredWait += wait;
        tally.inTime += wait <= withinSeconds ? 1 : 0;
        events.add(new Event(at + exponential(load.handleSeconds()), Kind.FINISHED, caller));
    }

    private void hangUp(Event event) {
        if (event.caller().isWaiting) {
            gone(event.caller(), event.at());
            tally.abandoned++;
        }
    }

    private double gone(Caller caller, double at) {
        double wait = at - caller.since;
        caller.isWaiting = false;
        tally.callers++;
        tally.waited += wait;
        tally.beyond += wait > withinSeconds ? 1 : 0;
        return wait;
    }

    private void expectCall(double now) {
        double at = now + exponential(1 / load.callsPerSecond());
        events.add(new Event(at, Kind.ARRIVAL, new Caller(at)));
    }

    private double exponential(double mean) {
        return -mean * Math.log1p(-random.nextDouble());
    }
}
