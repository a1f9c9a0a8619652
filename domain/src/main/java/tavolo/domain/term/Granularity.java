package tavolo.domain.term;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/// How long a piece of time is that gets a figure of its own. In local time of Italy; weeks begin
/// on Monday.
public enum Granularity {
    INTERVAL_30M,
    DAY,
    WEEK,
    MONTH,
    QUARTER;

    private static final int HALF_HOUR = 30;

    /// The beginning of the piece in which `moment` lies.
    public LocalDateTime startOf(LocalDateTime moment) {
        LocalDateTime day = moment.toLocalDate().atStartOfDay();
        return switch (this) {
            case INTERVAL_30M ->
                    moment.truncatedTo(ChronoUnit.HOURS)
                            .plusMinutes(moment.getMinute() / HALF_HOUR * (long) HALF_HOUR);
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1).with(LocalTime.MIDNIGHT);
        };
    }

    /// The beginning of the piece that follows the one which begins at `start`.
    public LocalDateTime after(LocalDateTime start) {
        return switch (this) {
            case INTERVAL_30M -> start.plusMinutes(HALF_HOUR);
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
        };
    }

    /// Whether pieces of this length can be put together to pieces of length `longer`; a week lies
    /// across months, so it makes up nothing but weeks.
    public boolean makesUp(Granularity longer) {
        return switch (this) {
            case INTERVAL_30M, DAY -> compareTo(longer) <= 0;
            case WEEK -> longer == WEEK;
            case MONTH -> longer == MONTH || longer == QUARTER;
            case QUARTER -> longer == QUARTER;
        };
    }
}
