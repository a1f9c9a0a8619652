package tavolo.domain.measured;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tavolo.domain.actual.Attainment;
import tavolo.domain.document.PaperValues;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;
import tavolo.domain.term.Validity;

/// The fixed words of measured pictures on paper in both languages, and how days are written there.
final class PrintWords {

    static final Bilingual TITLE = of("Dati misurati n. %d: %s", "Measured data no. %d: %s");
    static final Bilingual OF = of("%s, %s", "%s, %s");
    static final Bilingual ABOUT =
            of(
                    "Allegati da %s (%s) il %s. Dati e obiettivi sono quelli di quel momento e non cambiano più.",
                    "Attached by %s (%s) on %s. Data and targets are those of that moment and do not change any more.");
    static final Bilingual WHAT = of("Che cosa si vede", "What is shown");
    static final Bilingual ITEM = of("Voce", "Item");
    static final Bilingual VALUE = of("Valore", "Value");
    static final Bilingual FORMULA = of("Come si calcola", "How it is computed");
    static final Bilingual UNIT = of("Unità", "Unit");
    static final Bilingual SERVICE = of("Servizio", "Service");
    static final Bilingual MONTHS = of("Mesi", "Months");
    static final Bilingual BEFORE = of("Prima del %s", "Before %s");
    static final Bilingual SINCE = of("Dal %s", "Since %s");
    static final Bilingual NONE =
            of("nessun dato, o meno di 10 contati", "no data, or fewer than 10 counted");
    static final Bilingual COURSE = of("%s · %s", "%s · %s");
    static final Bilingual COURSE_SAID =
            of(
                    "Il valore misurato periodo per periodo e l'obiettivo che valeva, da %s a %s.",
                    "The measured value period by period and the target that applied, from %s to %s.");
    static final Bilingual PERIOD = of("Periodo", "Period");
    static final Bilingual MONTH = of("Mese", "Month");
    static final Bilingual ASKED = of("Valeva", "Applied");
    static final Bilingual GROSS = of("Lordo", "Gross");
    static final Bilingual NET = of("Netto", "Net");
    static final Bilingual MEASURED = of("Misurato", "Measured");
    static final Bilingual CERTAIN = of("Intervallo certo", "Certain range");
    static final Bilingual CERTAIN_FROM = of("Intervallo certo, da", "Certain range, from");
    static final Bilingual CERTAIN_TO = of("Intervallo certo, a", "Certain range, to");
    static final Bilingual FORMER = of("Obiettivo precedente", "Target before");
    static final Bilingual TARGET = of("Obiettivo di questo atto", "Target of this instrument");
    static final Bilingual THRESHOLD = of("Soglia", "Threshold");
    static final Bilingual EXCELLENCE = of("Eccellenza", "Excellence");
    static final Bilingual CORRIDOR = of("Intervallo concordato", "Agreed range");
    static final Bilingual OUTSIDE = of("Fuori dall'intervallo", "Outside the range");
    static final Bilingual WORKPLACES =
            of("%s da remoto e in sede · %s", "%s remote and on site · %s");
    static final Bilingual WORKPLACES_SAID =
            of(
                    "Lo stesso indicatore di chi lavora da remoto e di chi lavora in sede, mese per mese da %s a %s, senza esclusioni.",
                    "The same indicator of those who work remotely and of those on site, month by month from %s to %s, with nothing excluded.");
    static final Bilingual ON_SITE = of("In sede", "On site");
    static final Bilingual REMOTE = of("Da remoto", "Remote");
    static final Bilingual TURN =
            of("%s prima e dopo il lavoro da remoto · %s", "%s before and since remote work · %s");
    static final Bilingual TURN_SAID =
            of(
                    "La linea verticale segna il %s, il primo giorno in cui vale il lavoro da remoto. Prima, nel complesso: %s; da quel giorno: %s. Senza esclusioni.",
                    "The vertical line marks %s, the first day on which remote work applies. Before, overall: %s; since that day: %s. With nothing excluded.");
    static final Bilingual TURN_LINE = of("Da remoto dal %s", "Remote since %s");
    static final Bilingual HALF_HOURS = of("%s per mezz'ora · %s", "%s by half hour · %s");
    static final Bilingual HALF_HOURS_SAID =
            of(
                    "L'indicatore in ogni mezz'ora del giorno, dai conteggi di %d giorni sommati, senza esclusioni.",
                    "The indicator in each half hour of the day, from the counts of %d days added up, with nothing excluded.");
    static final Bilingual HALF_HOUR = of("Mezz'ora", "Half hour");
    static final Bilingual WEIGHT =
            of(
                    "Base di calcolo per mezz'ora: %s · %s",
                    "Base of the calculation by half hour: %s · %s");
    static final Bilingual WEIGHT_SAID =
            of(
                    "Il denominatore dell'indicatore in ogni mezz'ora, in media al giorno su %d giorni misurati.",
                    "The denominator of the indicator in each half hour, on average per day over %d measured days.");
    static final Bilingual PER_DAY = of("In media al giorno", "On average per day");
    static final Bilingual HOW_TO_READ = of("Come si leggono", "How to read them");
    static final List<Bilingual> REMARKS =
            List.of(
                    of(
                            "I dati riguardano gruppi di lavoro, mai singole persone; dove si contano meno di 10 casi non si mostra nulla.",
                            "The data are about teams, never about single people; where fewer than 10 were counted nothing is shown."),
                    of(
                            "Ogni valore è calcolato dai conteggi sommati, mai come media di percentuali.",
                            "Each value is computed from the counts added up, never as a mean of percentages."),
                    of(
                            "Il netto toglie il tempo che per le parti non conta; il lordo è tutto ciò che si è contato.",
                            "Net leaves out the time that by the parties does not count; gross is all that was counted."));

    private static final DateTimeFormatter MONTH_FORM = DateTimeFormatter.ofPattern("MM/uuuu");
    private static final DateTimeFormatter DAY_FORM = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter SHORT_FORM = DateTimeFormatter.ofPattern("dd/MM");

    private PrintWords() {}

    private static Bilingual of(String it, String en) {
        return new Bilingual(it, en);
    }

    static Bilingual date(LocalDate day) {
        return of(new PaperValues(Language.IT).date(day), new PaperValues(Language.EN).date(day));
    }

    static Bilingual instant(Instant at) {
        return of(
                new PaperValues(Language.IT).instant(at), new PaperValues(Language.EN).instant(at));
    }

    /// *03/2020*.
    static String month(YearMonth month) {
        return MONTH_FORM.format(month);
    }

    /// *03/2020* for a whole month, *16/03–31/03/2020* for anything else.
    static String period(Validity days) {
        LocalDate last = days.lastDay().orElseThrow();
        boolean isWhole =
                days.from().getDayOfMonth() == 1
                        && YearMonth.from(days.from()).atEndOfMonth().equals(last);
        if (isWhole) {
            return month(YearMonth.from(last));
        }
        boolean isInYear = days.from().getYear() == last.getYear();
        return (isInYear ? SHORT_FORM : DAY_FORM).format(days.from()) + "–" + DAY_FORM.format(last);
    }

    static Bilingual attainment(Attainment attainment) {
        return switch (attainment) {
            case WORSE_THAN_THRESHOLD -> of("sotto la soglia", "below the threshold");
            case WORSE_THAN_TARGET -> of("obiettivo mancato", "target missed");
            case ON_TARGET -> of("obiettivo raggiunto", "target reached");
            case EXCELLENT -> of("eccellente", "excellent");
        };
    }
}
