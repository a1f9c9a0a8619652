package tavolo.domain.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;

/// The working days of Italy: Monday to Friday but for the national holidays. Easter Monday is
/// found for every year of the Gregorian calendar; the other holidays follow the law since 2001.
public final class WorkingDays {

    private WorkingDays() {}

    /// Whether `day` is a working day.
    public static boolean isOne(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && !day.equals(easter(day.getYear()).plusDays(1))
                && Arrays.stream(NationalHoliday.values()).noneMatch(each -> each.isOn(day));
    }

    /// `day` itself if it is a working day, else the next one.
    public static LocalDate firstFrom(LocalDate day) {
        LocalDate first = day;
        while (!isOne(first)) {
            first = first.plusDays(1);
        }
        return first;
    }

    /// The working day from which `days` working days have passed until `day`: counting from it,
    /// the last of them is `day`, or the last working day before it.
    ///
    /// @param days zero or more
    public static LocalDate before(LocalDate day, int days) {
        LocalDate found = lastUntil(day);
        for (int left = days; left > 0; left--) {
            found = lastUntil(found.minusDays(1));
        }
        return found;
    }

    private static LocalDate lastUntil(LocalDate day) {
        LocalDate last = day;
        while (!isOne(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    /// Easter Sunday of `year`. Source: J. Meeus, *Astronomical Algorithms*, 2nd ed. 1998, chapter
    /// 8, after the anonymous rule in *Nature* of 20 April 1876; its letters are kept.
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
