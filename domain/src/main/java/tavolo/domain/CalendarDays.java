package tavolo.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Days as people count them at the table: by the calendar of Italy, not by 24 hours. From Monday
/// evening to Tuesday morning is one day; what begins and ends on the same day takes none.
public final class CalendarDays {

    /// The zone whose calendar counts.
    public static final ZoneId ITALY = ZoneId.of("Europe/Rome");

    private CalendarDays() {}

    /// The day of `moment` in Italy.
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ITALY);
    }

    /// How many times the day changed from `start` to `end`; 0 when `end` is the earlier one.
    public static long between(Instant start, Instant end) {
        return Math.max(0, ChronoUnit.DAYS.between(of(start), of(end)));
    }
}
