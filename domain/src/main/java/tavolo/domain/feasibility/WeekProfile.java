package tavolo.domain.feasibility;

import java.util.Comparator;
import java.util.List;

/// The intervals of a day or a week in which a service is open.
///
/// @param channel on which the contacts come in
/// @param intervals in the order of the week, none overlapping another; at least one with calls, at
///   most as many as a week has half hours
public record WeekProfile(Channel channel, List<IntervalLoad> intervals) {

    /// Half hours of a week.
    public static final int MOST_INTERVALS = 7 * 48;

    public WeekProfile {
        intervals =
                intervals.stream()
                        .sorted(
                                Comparator.comparing((IntervalLoad load) -> load.slot().day())
                                        .thenComparing(load -> load.slot().start()))
                        .toList();
        Check.require(
                intervals.size() <= MOST_INTERVALS && areApart(intervals),
                InputField.INTERVALS,
                InputRule.WITHIN_A_WEEK,
                intervals.size());
        Check.aboveZero(
                InputField.CALLS_OFFERED,
                intervals.stream().mapToDouble(IntervalLoad::callsOffered).sum());
    }

    private static boolean areApart(List<IntervalLoad> intervals) {
        for (int i = 1; i < intervals.size(); i++) {
            if (intervals.get(i - 1).slot().overlaps(intervals.get(i).slot())) {
                return false;
            }
        }
        return true;
    }
}
