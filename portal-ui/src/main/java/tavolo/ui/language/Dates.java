package tavolo.ui.language;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tavolo.domain.CalendarDays;

/// Dates and times as people in Italy read them: in the time of Rome, whatever the server's zone.
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu");
    private static final DateTimeFormatter LONG_DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Dates() {}

    /// Such as *20 apr 2020*.
    public static String day(LocalDate day, Locale locale) {
        return DAY.withLocale(locale).format(day);
    }

    /// Such as *lunedì 20 aprile 2020*.
    public static String longDay(LocalDate day, Locale locale) {
        return LONG_DAY.withLocale(locale).format(day);
    }

    /// Such as *20 apr 2020, 10:12*.
    public static String moment(Instant moment, Locale locale) {
        return MOMENT.withLocale(locale).format(moment.atZone(CalendarDays.ITALY));
    }

    /// Such as *mercoledì 22 aprile 2020, 15:30 – 17:00*; the end carries its day if it is another.
    public static String span(Instant start, Duration length, Locale locale) {
        Instant end = start.plus(length);
        String until =
                CalendarDays.of(start).equals(CalendarDays.of(end))
                        ? TIME.withLocale(locale).format(end.atZone(CalendarDays.ITALY))
                        : moment(end, locale);
        return longDay(CalendarDays.of(start), locale)
                + ", "
                + TIME.withLocale(locale).format(start.atZone(CalendarDays.ITALY))
                + " – "
                + until;
    }
}
