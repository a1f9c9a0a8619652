package tavolo.domain.feasibility;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Weeks of an invented service.
final class Weeks {

    static final ServiceTarget EIGHTY_IN_TWENTY = ServiceTarget.ofOffered(0.8, 20);

    private static final int HALF_HOURS_OF_A_DAY = 48;

    private Weeks() {}

    /// One half hour of Monday morning.
    static WeekProfile oneHalfHour(double calls, double handleSeconds, int scheduled) {
        return new WeekProfile(
                new Channel.Voice(),
                List.of(at(DayOfWeek.MONDAY, 18, calls, handleSeconds, scheduled)));
    }

    /// Open day and night: quiet at night, a peak before noon, less at the weekend; on the roster
    /// is what Erlang C asks for 80 % in 20 s with 30 % of shrinkage, within the usual cap.
    static WeekProfile dayAndNight(double peakCalls) {
        return new WeekProfile(
                new Channel.Voice(),
                Arrays.stream(DayOfWeek.values())
                        .flatMap(day ->
                                IntStream.range(0, HALF_HOURS_OF_A_DAY)
                                        .mapToObj(half -> rostered(day, half, peakCalls)))
                        .toList());
    }

    private static IntervalLoad rostered(DayOfWeek day, int half, double peakCalls) {
        double weekend = day.getValue() > DayOfWeek.FRIDAY.getValue() ? 0.5 : 1;
        double hour = half / 2.0 - 11;
        double calls = peakCalls * weekend * (0.05 + 0.95 * Math.exp(-hour * hour / 18));
        Load load = Queues.inHalfAnHour(calls, 360);
        int agents =
                Staffing.fewest(
                                new ErlangC(),
                                load,
                                20,
                                figures ->
                                        figures.answeredInTime() >= 0.8
                                                && figures.occupancy() <= 0.88)
                        .orElseThrow();
        return at(day, half, calls, 360, new Shrinkage(0.3, 0).rostered(agents));
    }

    static IntervalLoad at(
            DayOfWeek day, int half, double calls, double handleSeconds, int scheduled) {
        return new IntervalLoad(
                Slot.halfHour(day, LocalTime.of(half / 2, half % 2 * 30)),
                calls,
                handleSeconds,
                scheduled);
    }
}
