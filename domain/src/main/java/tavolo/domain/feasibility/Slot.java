package tavolo.domain.feasibility;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;

/// A stretch of one day of the week, the end excluded.
///
/// @param length above zero, not beyond midnight
public record Slot(DayOfWeek day, LocalTime start, Duration length) {

    private static final long DAY = Duration.ofDays(1).toNanos();

    public Slot {
        Check.require(
                length.isPositive()
                        && length.compareTo(Duration.ofDays(1)) <= 0
                        && start.toNanoOfDay() + length.toNanos() <= DAY,
                InputField.INTERVAL_LENGTH,
                InputRule.WITHIN_A_WEEK,
                Load.seconds(length));
    }

    /// The usual half hour.
    public static Slot halfHour(DayOfWeek day, LocalTime start) {
        return new Slot(day, start, Duration.ofMinutes(30));
    }

    /// Its length in hours.
    public double hours() {
        return Load.seconds(length) / Duration.ofHours(1).toSeconds();
    }

    /// Whether some time belongs to both.
    boolean overlaps(Slot other) {
        return day == other.day
                && start.toNanoOfDay() < other.end()
                && other.start.toNanoOfDay() < end();
    }

    private long end() {
        return start.toNanoOfDay() + length.toNanos();
    }
}
