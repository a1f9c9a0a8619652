package tavolo.domain.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tavolo.domain.CalendarDays;

/// How dates are written in a file of text. `03/04/2026` is one day in Italy and another one in
/// America, so that the style is chosen and never guessed. Years have four digits.
public enum DateStyle {
    /// `20/04/2020`, also with points or strokes; months as `04/2020`.
    DAY_FIRST(
            Part.DAY + Part.SIGN + Part.MONTH + Part.SIGN + Part.YEAR,
            Part.MONTH + Part.SIGN + Part.YEAR),
    /// `2020-04-20`, also with `T` before the time and with an offset; months as `2020-04`.
    YEAR_FIRST(
            Part.YEAR + Part.SIGN + Part.MONTH + Part.SIGN + Part.DAY,
            Part.YEAR + Part.SIGN + Part.MONTH),
    /// `04/20/2020`; months as `04/2020`.
    MONTH_FIRST(
            Part.MONTH + Part.SIGN + Part.DAY + Part.SIGN + Part.YEAR,
            Part.MONTH + Part.SIGN + Part.YEAR);

    /// The parts of a date.
    private static final class Part {
        static final String DAY = "(?<d>\\d{1,2})";
        static final String MONTH = "(?<m>\\d{1,2})";
        static final String YEAR = "(?<y>\\d{4})";
        static final String SIGN = "[/.-]";
    }

    private static final int LATEST_HOUR = 23;
    private static final int LATEST_MINUTE = 59;
    private static final int MONTHS = 12;

    /// No text with an offset is as short.
    private static final int SHORT = 16;

    private static final Pattern TIME_ALONE =
            Pattern.compile("(?<h>\\d{1,2})[:.](?<i>\\d{2})(?:[:.](?<s>\\d{2})(?:\\.0+)?)?");
    private static final Pattern WITH_OFFSET =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*(?:Z|[+-]\\d{2}:\\d{2})");

    private final Pattern date;
    private final Pattern month;

    DateStyle(String date, String month) {
        this.date = Pattern.compile(date + "(?:[T ]+(?<time>[\\d:.]+))?");
        this.month = Pattern.compile(month);
    }

    /// The moment that `text` is, in local time of Italy: a date with or without a time of day;
    /// empty if it is none. An offset is only understood with the year first.
    public Optional<Cell.Moment> moment(String text) {
        if (this == YEAR_FIRST && text.length() > SHORT && WITH_OFFSET.matcher(text).matches()) {
            return withOffset(text);
        }
        Matcher found = date.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(found);
        Optional<String> time = Optional.ofNullable(found.group("time"));
        return time.isEmpty()
                ? day.map(on -> new Cell.Moment(on.atStartOfDay(), false))
                : day.flatMap(on ->
                        timeOfDay(time.get()).map(at -> new Cell.Moment(on.atTime(at), true)));
    }

    /// The month that `text` is; empty if it is none.
    public Optional<YearMonth> month(String text) {
        Matcher found = month.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(found.group("m"));
        return number < 1 || number > MONTHS
                ? Optional.empty()
                : Optional.of(YearMonth.of(Integer.parseInt(found.group("y")), number));
    }

    /// The time of day that `text` is, such as `8:30` or `08.30`; empty if it is none.
    public static Optional<LocalTime> timeOfDay(String text) {
        Matcher found = TIME_ALONE.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group("h"));
        int minute = Integer.parseInt(found.group("i"));
        int second = found.group("s") == null ? 0 : Integer.parseInt(found.group("s"));
        return hour > LATEST_HOUR || minute > LATEST_MINUTE || second > LATEST_MINUTE
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, minute, second));
    }

    private static Optional<Cell.Moment> withOffset(String text) {
        try {
            LocalDateTime at =
                    OffsetDateTime.parse(text)
                            .atZoneSameInstant(CalendarDays.ITALY)
                            .toLocalDateTime();
            return Optional.of(new Cell.Moment(at, true));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Matcher found) {
        int year = Integer.parseInt(found.group("y"));
        int month = Integer.parseInt(found.group("m"));
        int day = Integer.parseInt(found.group("d"));
        if (month < 1
                || month > MONTHS
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, day));
    }
}
