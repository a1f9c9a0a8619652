package tavolo.domain.feasibility;

import java.util.List;

/// What becomes of a backlog.
///
/// @param days at least one
public record BackOfficeForecast(List<Day> days) {

    /// One day.
    ///
    /// @param productiveHours what shrinkage leaves of the scheduled hours
    /// @param workloadHours for what came in and what was open
    /// @param itemsDone limited by either
    /// @param backlog items open at its end
    public record Day(
            double productiveHours, double workloadHours, double itemsDone, double backlog) {}

    public BackOfficeForecast {
        days = List.copyOf(days);
    }

    /// Items open at the end of the last day: a stock, of which the end counts and never the sum.
    public double backlogAtEnd() {
        return days.getLast().backlog();
    }
}
