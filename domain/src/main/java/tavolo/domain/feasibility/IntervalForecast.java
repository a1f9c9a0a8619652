package tavolo.domain.feasibility;

import java.util.OptionalDouble;

/// What is expected to happen in one interval.
///
/// @param interval as entered, with neither change nor swing
/// @param callsOffered as computed with
/// @param available agents left by shrinkage and downtime, on average
public record IntervalForecast(
        IntervalLoad interval, double callsOffered, double available, QueueForecast queue) {

    /// Share of the agents' time spent on calls; one if the queue is overloaded.
    public double occupancy() {
        return queue.settled().map(QueueFigures::occupancy).orElse(1.0);
    }

    /// The service level of this interval alone, on the basis of `target`; empty if the queue is
    /// overloaded. A target holds for the whole day, so that one interval may lie below it.
    public OptionalDouble level(ServiceTarget target) {
        return queue.settled()
                .map(figures -> target.tally(callsOffered, figures).level())
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    /// Whether people are no busier than `occupancyCap`.
    public boolean isBearable(double occupancyCap) {
        return occupancy() <= occupancyCap + WeekForecast.ROUNDING;
    }
}
