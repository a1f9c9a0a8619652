package tavolo.domain.feasibility;

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
}
