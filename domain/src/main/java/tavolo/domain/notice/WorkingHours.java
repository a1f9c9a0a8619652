package tavolo.domain.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import tavolo.domain.CalendarDays;

/// The hours in which digests and reminders go out: from eight to six in Rome, on working days.
public final class WorkingHours {

    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime END = LocalTime.of(18, 0);

    private WorkingHours() {}

    /// Whether `moment` lies within working hours, their start included and their end not.
    public static boolean isWithin(Instant moment) {
        return firstFrom(moment).equals(moment);
    }

    /// `moment` itself if it lies within working hours, else when they begin next.
    public static Instant firstFrom(Instant moment) {
        ZonedDateTime there = moment.atZone(CalendarDays.ITALY);
        LocalDate day = there.toLocalDate();
        if (!WorkingDays.isOne(day) || !there.toLocalTime().isBefore(END)) {
            LocalDate next = WorkingDays.firstFrom(day.plusDays(1));
            return next.atTime(FIRST).atZone(CalendarDays.ITALY).toInstant();
        }
        return there.toLocalTime().isBefore(FIRST)
                ? day.atTime(FIRST).atZone(CalendarDays.ITALY).toInstant()
                : moment;
    }

    /// When `day` begins in Rome.
    static Instant midnight(LocalDate day) {
        return day.atStartOfDay(CalendarDays.ITALY).toInstant();
    }
}
