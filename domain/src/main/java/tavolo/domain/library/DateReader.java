package tavolo.domain.library;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a day as people type it: `1/5/2020`, `1.5.20`, `1º maggio 2020`, `May 1, 2020`,
/// `2020-05-01`. The day comes before the month in both languages, unless the year comes first.
public final class DateReader {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>[0-9]{4})[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<day>[0-9]{1,2})[-/. ](?<month>[0-9]{1,2})[-/. ](?<year>[0-9]{4}|[0-9]{2})");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<day>[0-9]{1,2})(?:[°º]|st|nd|rd|th)? (?<month>\\p{L}{3,})[.,]? (?<year>[0-9]{4})");
    private static final Pattern NAME_FIRST =
            Pattern.compile(
                    "(?<month>\\p{L}{3,})[.]? (?<day>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<year>[0-9]{4})");

    private DateReader() {}

    /// The day that `typed` holds; empty if there is no such day.
    public static Optional<LocalDate> read(String typed) {
        String line = typed.replaceAll("[\\h\\s]+", " ").strip().toLowerCase(Locale.ROOT);
        return Stream.of(YEAR_FIRST, DAY_FIRST, NAMED, NAME_FIRST)
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::matches)
                .flatMap(parts -> day(parts).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(Matcher parts) {
        int month = month(parts.group("month"));
        int day = Integer.parseInt(parts.group("day"));
        int year = Integer.parseInt(parts.group("year"));
        int fullYear = year < 100 ? 2000 + year : year;
        if (month < 1 || month > 12 || !YearMonth.of(fullYear, month).isValidDay(day)) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(fullYear, month, day));
    }

    /// The month from 1 to 12, from its number or from the first letters of its name in either
    /// language; 0 if there is none.
    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return Arrays.stream(Month.values())
                .filter(month -> isNamed(month, written))
                .findFirst()
                .map(Month::getValue)
                .orElse(0);
    }

    private static boolean isNamed(Month month, String written) {
        return Arrays.stream(Language.values())
                .map(language -> month.getDisplayName(TextStyle.FULL, language.locale()))
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(written));
    }
}
