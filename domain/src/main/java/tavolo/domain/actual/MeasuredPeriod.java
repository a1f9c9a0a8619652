package tavolo.domain.actual;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Validity;

/// The half hour, day or month over which something was measured, in local time of Italy. The half
/// hours that come twice when summer time ends are one, with both counts in it.
///
/// @param start its first moment
public record MeasuredPeriod(Granularity grain, LocalDateTime start) {

    public MeasuredPeriod {
        if (grain == Granularity.WEEK || grain == Granularity.QUARTER) {
            throw new IllegalArgumentException(
                    "figures are of half hours, days or months, was " + grain);
        }
        if (!grain.startOf(start).equals(start)) {
            throw new IllegalArgumentException(
                    "a piece of time begins where its " + grain + " does, was " + start);
        }
    }

    /// The whole of `day`.
    public static MeasuredPeriod day(LocalDate day) {
        return new MeasuredPeriod(Granularity.DAY, day.atStartOfDay());
    }

    /// The half hour from `start` on.
    public static MeasuredPeriod halfHour(LocalDateTime start) {
        return new MeasuredPeriod(Granularity.INTERVAL_30M, start);
    }

    /// The month that begins on `first`.
    public static MeasuredPeriod month(LocalDate first) {
        return new MeasuredPeriod(Granularity.MONTH, first.atStartOfDay());
    }

    /// The first moment after it.
    public LocalDateTime end() {
        return grain.after(start);
    }

    /// How long it lasts.
    public int minutes() {
        return Math.toIntExact(Duration.between(start, end()).toMinutes());
    }

    /// The days that it touches, in order.
    public List<LocalDate> days() {
        return start.toLocalDate().datesUntil(dayAfter()).toList();
    }

    /// Whether all its days lie in `days`.
    boolean liesIn(Validity days) {
        return days.contains(start.toLocalDate()) && days.contains(dayAfter().minusDays(1));
    }

    /// Whether any of its days lies in `days`.
    boolean touches(Validity days) {
        return days.overlap(Validity.between(start.toLocalDate(), dayAfter())).isPresent();
    }

    private LocalDate dayAfter() {
        return end().minusNanos(1).toLocalDate().plusDays(1);
    }
}
