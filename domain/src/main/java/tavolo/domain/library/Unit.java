package tavolo.domain.library;

import java.util.Locale;
import java.util.stream.Stream;

/// What a number counts, with the words for one and for many in both languages. Amounts carry the
/// euro sign by themselves, so their units name only the period.
public enum Unit {
    NONE("", "", "", ""),
    PERCENT("%", "%", "%", "%"),
    PER_THOUSAND("‰", "‰", "‰", "‰"),
    POINTS("punto", "punti", "point", "points"),
    EUR("", "", "", ""),
    EUR_PER_DAY("al giorno", "al giorno", "per day", "per day"),
    EUR_PER_MONTH("al mese", "al mese", "per month", "per month"),
    MILLISECONDS("ms", "ms", "ms", "ms"),
    SECONDS("s", "s", "s", "s"),
    MINUTES("minuto", "minuti", "minute", "minutes"),
    HOURS("ora", "ore", "hour", "hours"),
    HOURS_PER_YEAR("ora all’anno", "ore all’anno", "hour per year", "hours per year"),
    DAYS("giorno", "giorni", "day", "days"),
    DAYS_PER_WEEK("giorno alla settimana", "giorni alla settimana", "day a week", "days a week"),
    DAYS_PER_MONTH("giorno al mese", "giorni al mese", "day a month", "days a month"),
    WEEKS("settimana", "settimane", "week", "weeks"),
    MONTHS("mese", "mesi", "month", "months"),
    YEARS("anno", "anni", "year", "years"),
    TIMES_PER_WEEK("volta alla settimana", "volte alla settimana", "time a week", "times a week"),
    TIMES_PER_MONTH("volta al mese", "volte al mese", "time a month", "times a month"),
    PEOPLE("persona", "persone", "person", "people"),
    PEOPLE_PER_WEEK(
            "persona alla settimana", "persone alla settimana", "person a week", "people a week"),
    PEOPLE_PER_BAND(
            "persona per fascia", "persone per fascia", "person per band", "people per band"),
    FULL_TIME_EQUIVALENTS("FTE", "FTE", "FTE", "FTE"),
    MBIT_PER_SECOND("Mbit/s", "Mbit/s", "Mbit/s", "Mbit/s"),
    CONTACTS("contatto", "contatti", "contact", "contacts"),
    CONTACTS_PER_HOUR("contatto/h", "contatti/h", "contact/h", "contacts/h"),
    ITEMS("pratica", "pratiche", "item", "items"),
    SESSIONS("sessione", "sessioni", "session", "sessions"),
    ENTRIES("voce", "voci", "entry", "entries"),
    CHARACTERS("carattere", "caratteri", "character", "characters");

    private final String oneIt;
    private final String manyIt;
    private final String oneEn;
    private final String manyEn;

    Unit(String oneIt, String manyIt, String oneEn, String manyEn) {
        this.oneIt = oneIt;
        this.manyIt = manyIt;
        this.oneEn = oneEn;
        this.manyEn = manyEn;
    }

    /// The word that follows exactly one; empty for a bare number.
    public String one(Language language) {
        return switch (language) {
            case IT -> oneIt;
            case EN -> oneEn;
        };
    }

    /// The word that follows any other number; empty for a bare number.
    public String many(Language language) {
        return switch (language) {
            case IT -> manyIt;
            case EN -> manyEn;
        };
    }

    /// Whether a person who typed `words` after a number meant this unit: nothing at all, or the
    /// beginning of any of its words, in either language.
    boolean isWrittenAs(String words) {
        String typed = words.replace('\'', '’').strip().toLowerCase(Locale.ROOT);
        return Stream.of(oneIt, manyIt, oneEn, manyEn)
                .map(form -> form.toLowerCase(Locale.ROOT))
                .anyMatch(form -> form.startsWith(typed));
    }
}
