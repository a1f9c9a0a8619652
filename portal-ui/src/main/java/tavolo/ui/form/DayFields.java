package tavolo.ui.form;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tavolo.ui.language.Wording;

/// Fields for days, as they are written in Italy: 1/5/2020, and forgiving, so that 1.5.20 and
/// 2020-05-01 are understood too. The week begins on Monday.
public final class DayFields {

    private DayFields() {}

    /// A field named `label`.
    ///
    /// @param today the day of the business clock, from which the calendar counts
    public static DatePicker named(String label, LocalDate today) {
        Locale language = Wording.language();
        DatePicker field = new DatePicker(label);
        field.setLocale(language);
        field.setI18n(words(field, language, today));
        field.setInitialPosition(today);
        field.setWeekNumbersVisible(false);
        field.addClassName("day-field");
        return field;
    }

    private static DatePickerI18n words(DatePicker field, Locale language, LocalDate today) {
        DatePickerI18n words =
                new DatePickerI18n()
                        .setFirstDayOfWeek(1)
                        .setMonthNames(
                                Arrays.stream(Month.values())
                                        .map(month -> standalone(month, language))
                                        .toList())
                        .setWeekdays(weekdays(TextStyle.FULL, language))
                        .setWeekdaysShort(weekdays(TextStyle.SHORT, language))
                        .setToday(field.getTranslation("form.day.today"))
                        .setCancel(field.getTranslation("form.day.cancel"))
                        .setReferenceDate(today)
                        .setBadInputErrorMessage(field.getTranslation("form.day.unreadable"));
        return words.setDateFormats(
                "d/M/yyyy", "d/M/yy", "d.M.yyyy", "d.M.yy", "d-M-yyyy", "yyyy-MM-dd");
    }

    private static String standalone(Month month, Locale language) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, language);
    }

    /// Sunday comes first in the list, whatever the first day of the week.
    private static List<String> weekdays(TextStyle style, Locale language) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, language))
                .toList();
    }
}
