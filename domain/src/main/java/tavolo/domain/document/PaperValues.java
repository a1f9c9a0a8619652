package tavolo.domain.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tavolo.domain.CalendarDays;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;

/// How dates and numbers are written on paper. By hand, not by the platform's locale data: those
/// change between Java releases, and the same text must always give the same paper.
public final class PaperValues {

    private static final List<Bilingual> MONTHS =
            List.of(
                    new Bilingual("gennaio", "January"),
                    new Bilingual("febbraio", "February"),
                    new Bilingual("marzo", "March"),
                    new Bilingual("aprile", "April"),
                    new Bilingual("maggio", "May"),
                    new Bilingual("giugno", "June"),
                    new Bilingual("luglio", "July"),
                    new Bilingual("agosto", "August"),
                    new Bilingual("settembre", "September"),
                    new Bilingual("ottobre", "October"),
                    new Bilingual("novembre", "November"),
                    new Bilingual("dicembre", "December"));

    private final Language language;

    public PaperValues(Language language) {
        this.language = language;
    }

    /// `words` with `values` filled in.
    public String words(Bilingual words, Object... values) {
        return String.format(Locale.ROOT, words.in(language), values);
    }

    /// Such as `1 maggio 2020`.
    public String date(LocalDate date) {
        String month = MONTHS.get(date.getMonthValue() - 1).in(language);
        return date.getDayOfMonth() + " " + month + " " + date.getYear();
    }

    /// Such as `01/05/2020`, for narrow columns.
    String shortDate(LocalDate date) {
        return String.format(
                Locale.ROOT,
                "%02d/%02d/%d",
                date.getDayOfMonth(),
                date.getMonthValue(),
                date.getYear());
    }

    /// Such as `24 aprile 2020, 10:12 UTC`.
    public String instant(Instant instant) {
        ZonedDateTime utc = instant.atZone(ZoneOffset.UTC);
        return date(utc.toLocalDate())
                + String.format(Locale.ROOT, ", %02d:%02d UTC", utc.getHour(), utc.getMinute());
    }

    /// The same in the time of Italy, such as `24 aprile 2020, ore 12:12`.
    String italian(Instant instant) {
        ZonedDateTime there = instant.atZone(CalendarDays.ITALY);
        return words(
                PaperWords.MOMENT,
                date(there.toLocalDate()),
                String.format(Locale.ROOT, "%02d:%02d", there.getHour(), there.getMinute()));
    }

    /// A number without needless zeros, with the decimal sign of the language; a dash for none.
    String number(@Nullable BigDecimal value) {
        if (value == null) {
            return words(PaperWords.NONE);
        }
        BigDecimal brief = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        String plain = brief.toPlainString();
        return switch (language) {
            case IT -> plain.replace('.', ',');
            case EN -> plain;
        };
    }

    String validity(LocalDate startsOn, @Nullable LocalDate endsOn) {
        return endsOn == null
                ? words(PaperWords.FROM, date(startsOn))
                : words(PaperWords.FROM_TO, date(startsOn), date(endsOn));
    }

    String period(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? words(PaperWords.PERIOD_OPEN, shortDate(from))
                : words(PaperWords.PERIOD_TO, shortDate(from), shortDate(to));
    }
}
