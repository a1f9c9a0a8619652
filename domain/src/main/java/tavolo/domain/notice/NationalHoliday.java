package tavolo.domain.notice;

import java.time.LocalDate;
import java.time.MonthDay;

/// The holidays of the whole of Italy that fall on the same date each year. Sources: L. 260/1949,
/// art. 2, as left by L. 54/1977; D.P.R. 792/1985 for Epiphany; L. 336/2000 for 2 June; L. 151/2025
/// for 4 October. The feast of a town's patron saint is no working day in that town only, and the
/// portal does not know where people work.
enum NationalHoliday {
    NEW_YEAR(1, 1, 1949),
    EPIPHANY(1, 6, 1986),
    LIBERATION(4, 25, 1949),
    LABOUR(5, 1, 1949),
    REPUBLIC(6, 2, 2001),
    ASSUMPTION(8, 15, 1949),
    FRANCIS_OF_ASSISI(10, 4, 2026),
    ALL_SAINTS(11, 1, 1949),
    IMMACULATE_CONCEPTION(12, 8, 1949),
    CHRISTMAS(12, 25, 1949),
    SAINT_STEPHEN(12, 26, 1949);

    private final MonthDay date;
    private final int firstYear;

    NationalHoliday(int month, int day, int firstYear) {
        this.date = MonthDay.of(month, day);
        this.firstYear = firstYear;
    }

    /// Whether `day` is this holiday, by the law of its year.
    boolean isOn(LocalDate day) {
        return day.getYear() >= firstYear && MonthDay.from(day).equals(date);
    }
}
