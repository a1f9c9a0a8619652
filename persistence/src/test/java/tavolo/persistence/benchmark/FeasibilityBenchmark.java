package tavolo.persistence.benchmark;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tavolo.domain.feasibility.Change;
import tavolo.domain.feasibility.Channel;
import tavolo.domain.feasibility.ErlangA;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.IntervalLoad;
import tavolo.domain.feasibility.Load;
import tavolo.domain.feasibility.QueueModel;
import tavolo.domain.feasibility.ServiceTarget;
import tavolo.domain.feasibility.Shrinkage;
import tavolo.domain.feasibility.Slot;
import tavolo.domain.feasibility.Terms;
import tavolo.domain.feasibility.WeekProfile;

/// Times feasibility: one queue with a thousand agents, and all that the page says of a week of
/// half hours, tornado and people who are lacking included. Aim for the week: well under 100 ms.
public final class FeasibilityBenchmark {

    private static final int AGENTS = 1_000;
    private static final double HANDLE_SECONDS = 360;
    private static final int HALF_HOURS = 48;
    private static final int SAMPLES = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final QueueModel MODEL = new ErlangA(120);

    /// Prints the table alone.
    static void main() {
        new FeasibilityBenchmark().run().forEach(System.out::println);
    }

    /// The lines of the table.
    public List<String> run() {
        double calls = AGENTS * HALF_HOUR.toSeconds() / HANDLE_SECONDS;
        Load load = Load.of(calls, HALF_HOUR, HANDLE_SECONDS);
        return Figures.table(
                "feasibility, without the database",
                List.of(
                        measured(
                                "Erlang A, 1,000 agents at as many erlangs",
                                () -> MODEL.forecast(load, AGENTS, 20)),
                        measured(
                                "a week of 336 half hours, up to 150 calls in each",
                                () -> FeasibilityRun.of(week(150))),
                        measured(
                                "the same with up to 1,500 calls",
                                () -> FeasibilityRun.of(week(1_500)))));
    }

    private static Figures measured(String action, Runnable work) {
        return Figures.measure(action, WARM_UP, SAMPLES, work);
    }

    private static FeasibilityInputs week(double peak) {
        List<IntervalLoad> loads =
                Arrays.stream(DayOfWeek.values()).flatMap(day -> day(day, peak)).toList();
        return new FeasibilityInputs(
                new WeekProfile(new Channel.Voice(), loads),
                MODEL,
                new Shrinkage(0.3, 0.01),
                new Change(0.05, 0, 0),
                Terms.usual(ServiceTarget.ofOffered(0.8, 20)));
    }

    /// Quiet at night, a peak before noon; people for nine tenths of the time of the calls.
    private static Stream<IntervalLoad> day(DayOfWeek day, double peak) {
        return IntStream.range(0, HALF_HOURS)
                .mapToObj(half -> {
                    double hour = half / 2.0 - 11;
                    double calls = peak * (0.05 + 0.95 * Math.exp(-hour * hour / 18));
                    double erlangs = calls * HANDLE_SECONDS / HALF_HOUR.toSeconds();
                    return new IntervalLoad(
                            Slot.halfHour(day, LocalTime.of(half / 2, half % 2 * 30)),
                            calls,
                            HANDLE_SECONDS,
                            (int) Math.ceil(erlangs / 0.9 / 0.693));
                });
    }
}
