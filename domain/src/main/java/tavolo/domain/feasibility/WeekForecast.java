package tavolo.domain.feasibility;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What is expected of a day or a week.
///
/// @param target with whose time and basis it was computed
/// @param intervals in the order of the week
/// @param figures of all intervals together, weighted by calls; empty if one is overloaded, for
///   what has no figure cannot be summed
public record WeekForecast(
        ServiceTarget target, List<IntervalForecast> intervals, Optional<WeekFigures> figures) {

    /// Occupancy computed twice from the same numbers may differ by so much.
    static final double ROUNDING = 1e-9;

    public WeekForecast {
        intervals = List.copyOf(intervals);
    }

    static WeekForecast of(ServiceTarget target, List<IntervalForecast> intervals) {
        boolean isSteady = intervals.stream().allMatch(one -> one.queue().settled().isPresent());
        return new WeekForecast(
                target,
                intervals,
                isSteady ? Optional.of(sum(target, intervals)) : Optional.empty());
    }

    /// The service level on the basis of the target; empty if an interval is overloaded.
    public OptionalDouble level() {
        return figures.map(sum -> OptionalDouble.of(sum.level())).orElseGet(OptionalDouble::empty);
    }

    /// The intervals that have no figures, since more work comes in than can be done.
    public List<Slot> overloaded() {
        return intervals.stream()
                .filter(one -> one.queue().settled().isEmpty())
                .map(one -> one.interval().slot())
                .toList();
    }

    /// The highest occupancy of any interval.
    public double maxOccupancy() {
        return intervals.stream().mapToDouble(IntervalForecast::occupancy).max().orElse(0);
    }

    /// Whether the target is reached and no interval is busier than `occupancyCap`.
    public boolean isFeasible(double occupancyCap) {
        return figures.filter(sum -> target.isKeptBy(sum.level())).isPresent()
                && isBearable(occupancyCap);
    }

    /// Whether no interval is busier than `occupancyCap`, whatever the level.
    public boolean isBearable(double occupancyCap) {
        return maxOccupancy() <= occupancyCap + ROUNDING;
    }

    /// The same of one day; without intervals if the service is closed.
    public WeekForecast on(DayOfWeek day) {
        return of(
                target,
                intervals.stream().filter(one -> one.interval().slot().day() == day).toList());
    }

    private static WeekFigures sum(ServiceTarget target, List<IntervalForecast> intervals) {
        ServiceTally tally = ServiceTally.NONE;
        double calls = 0;
        double answered = 0;
        double waited = 0;
        double answeredWait = 0;
        for (IntervalForecast one : intervals) {
            QueueFigures figures = one.queue().settled().orElseThrow();
            tally = tally.plus(target.tally(one.callsOffered(), figures));
            double taken = one.callsOffered() * figures.answered();
            calls += one.callsOffered();
            answered += taken;
            waited += one.callsOffered() * figures.averageWaitSeconds();
            answeredWait += taken * figures.averageAnswerSeconds();
        }
        return new WeekFigures(
                tally.level(),
                calls <= 0 ? 0 : Math.clamp(1 - answered / calls, 0, 1),
                calls <= 0 ? 0 : waited / calls,
                answered <= 0 ? 0 : answeredWait / answered);
    }
}
