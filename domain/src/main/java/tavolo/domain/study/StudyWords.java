package tavolo.domain.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.util.OptionalDouble;
import tavolo.domain.chart.Measure;
import tavolo.domain.feasibility.ModelLimit;
import tavolo.domain.feasibility.TornadoFactor;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;

/// The fixed words of a study on paper in both languages, and how its numbers are written there.
final class StudyWords {

    static final Bilingual TITLE =
            of("Studio di fattibilità n. %d: %s", "Feasibility study no. %d: %s");
    static final Bilingual ABOUT =
            of(
                    "Conservato da %s (%s) il %s. Numeri e risultato sono quelli di quel momento; riguardano gruppi di lavoro, mai singole persone.",
                    "Kept by %s (%s) on %s. Numbers and results are those of that moment; they are about teams, never about single people.");
    static final Bilingual INPUTS = of("Che cosa si suppone", "What is assumed");
    static final Bilingual ITEM = of("Voce", "Item");
    static final Bilingual VALUE = of("Valore", "Value");
    static final Bilingual OUTPUTS = of("Che cosa ne risulta", "What comes of it");
    static final Bilingual BEFORE = of("Prima", "Before");
    static final Bilingual AFTER = of("Dopo", "After");
    static final Bilingual LIMITS = of("Che cosa il calcolo non vede", "What the model leaves out");
    static final Bilingual NO_LEVEL = of("senza livello", "no level");
    static final Bilingual NONE = of("—", "—");
    static final Bilingual WORK = of("Come arriva il lavoro", "How work comes in");
    static final Bilingual MODEL = of("Modello", "Model");
    static final Bilingual ERLANG_A =
            of("Erlang A, pazienza media %s", "Erlang A, mean patience %s");
    static final Bilingual ERLANG_C = of("Erlang C", "Erlang C");
    static final Bilingual WORKLOAD =
            of("Carico di lavoro contro ore, senza coda", "Workload against hours, no queue");
    static final Bilingual AT_ONCE = of("Contatti insieme per persona", "Contacts at a time");
    static final Bilingual CALLS = of("Contatti", "Contacts");
    static final Bilingual HANDLE_TIME = of("Durata di gestione, s", "Handle time, s");
    static final Bilingual PEOPLE = of("Persone in turno", "People on the roster");
    static final Bilingual SHRINKAGE = of("Assenze e pause", "Shrinkage");
    static final Bilingual DOWNTIME = of("Guasti tecnici", "Technical downtime");
    static final Bilingual HANDLE_CHANGE =
            of("Durata di gestione, cambia di", "Handle time changes by");
    static final Bilingual SHRINKAGE_CHANGE =
            of("Assenze e pause, punti in più", "Shrinkage, more points");
    static final Bilingual DOWNTIME_CHANGE =
            of("Guasti tecnici, punti in più", "Technical downtime, more points");
    static final Bilingual TARGET = of("Obiettivo", "Target");
    static final Bilingual WITHIN_OFFERED =
            of("%s entro %s, delle entrate", "%s within %s, of those offered");
    static final Bilingual WITHIN_ANSWERED =
            of("%s entro %s, delle risposte", "%s within %s, of those answered");
    static final Bilingual DONE = of("%s svolto alla fine", "%s done at the end");
    static final Bilingual CAP = of("Occupazione massima", "Occupancy cap");
    static final Bilingual FULL_TIME = of("Ore di un tempo pieno", "Hours of a full-time person");
    static final Bilingual OPEN_ITEMS = of("Arretrato all’inizio", "Backlog at the start");
    static final Bilingual LEVEL = of("Livello di servizio", "Service level");
    static final Bilingual SHARE_DONE = of("Lavoro svolto", "Work done");
    static final Bilingual ABANDONMENT = of("Abbandoni", "Abandonment");
    static final Bilingual ASA = of("Attesa media di chi ha risposta", "Average speed of answer");
    static final Bilingual OCCUPANCY = of("Occupazione più alta", "Highest occupancy");
    static final Bilingual BACKLOG = of("Arretrato alla fine", "Backlog at the end");
    static final Bilingual REACHABLE =
            of("Promesso con le persone di oggi", "Within reach of the present staff");
    static final Bilingual EXTRA_HOURS =
            of("Ore in più per l’obiettivo", "More hours to keep the target");
    static final Bilingual EXTRA = of("A tempo pieno in più", "More full-time people");
    static final Bilingual PROFILE = of("Mezz’ora per mezz’ora", "Half hour by half hour");
    static final Bilingual TIME = of("Ora", "Time");
    static final Bilingual DAY = of("Giorno", "Day");
    static final Bilingual ITEMS = of("Pratiche in arrivo", "Items that come in");
    static final Bilingual HOURS = of("Ore pianificate", "Scheduled hours");
    static final Bilingual BY_DAY = of("Livello di ogni giorno", "Level of each day");
    static final Bilingual BY_HALF_HOUR =
            of("Livello di ogni mezz’ora, %s", "Level of each half hour, %s");
    static final Bilingual BY_DAY_BACKLOG =
            of("Arretrato alla fine di ogni giorno", "Backlog at the end of each day");
    static final Bilingual AT_MOST = of("Al più alla fine", "At most at the end");
    static final Bilingual EXPECTED = of("Livello atteso", "Expected level");
    static final Bilingual LEVELS_SAID =
            of(
                    "Nel complesso: prima %s, dopo %s; obiettivo %s.",
                    "Overall: %s before, %s after; target %s.");
    static final Bilingual TORNADO = of("Da che cosa dipende di più", "What it depends on most");
    static final Bilingual TORNADO_SAID =
            of(
                    "Il livello dopo il cambiamento se un solo valore è del %s in meno o in più; conta di più: %s.",
                    "The level after the change if one value alone is %s less or more; what matters most: %s.");
    static final Bilingual FACTOR = of("Che cosa", "What");
    static final Bilingual LESS = of("Con %s in meno", "With %s less");
    static final Bilingual MORE = of("Con %s in più", "With %s more");

    private StudyWords() {}

    private static Bilingual of(String it, String en) {
        return new Bilingual(it, en);
    }

    static Bilingual shown(Measure measure, double value) {
        return of(measure.show(value, Language.IT), measure.show(value, Language.EN));
    }

    static Bilingual share(double value) {
        return shown(Measure.SHARE, value);
    }

    static Bilingual share(OptionalDouble value) {
        return value.isPresent() ? share(value.getAsDouble()) : NO_LEVEL;
    }

    /// With so many decimals as it has, but four at most: enough to compute it again.
    static Bilingual exact(double value) {
        return of(exact(value, Language.IT), exact(value, Language.EN));
    }

    private static String exact(double value, Language language) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(4);
        return format.format(BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP));
    }

    static Bilingual kind(StudyKind kind) {
        return switch (kind) {
            case VOICE -> of("Telefono", "Telephone");
            case CHAT -> of("Chat", "Live chat");
            case WORKLOAD -> of("Lavorazioni senza coda", "Back office, no queue");
        };
    }

    static Bilingual day(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> of("lun", "Mon");
            case TUESDAY -> of("mar", "Tue");
            case WEDNESDAY -> of("mer", "Wed");
            case THURSDAY -> of("gio", "Thu");
            case FRIDAY -> of("ven", "Fri");
            case SATURDAY -> of("sab", "Sat");
            case SUNDAY -> of("dom", "Sun");
        };
    }

    static Bilingual factor(TornadoFactor factor) {
        return switch (factor) {
            case CALLS -> of("Contatti o pratiche", "Contacts or items");
            case HANDLE_TIME -> of("Durata di gestione", "Handle time");
            case SHRINKAGE -> SHRINKAGE;
            case PATIENCE -> of("Pazienza", "Patience");
        };
    }

    static Bilingual limit(ModelLimit limit) {
        return switch (limit) {
            case POISSON_ARRIVALS ->
                    of(
                            "I contatti arrivano per conto proprio e a ritmo costante: niente campagne, nessuno richiama.",
                            "Contacts come independently of each other at an even rate: no campaigns, no calling again.");
            case ONE_SKILL ->
                    of(
                            "Chiunque può svolgere ogni contatto o pratica.",
                            "Everybody can take every contact or item.");
            case STEADY_STATE ->
                    of(
                            "Ogni mezz’ora è calcolata da sola: la coda non passa alla mezz’ora dopo.",
                            "Each half hour is computed by itself: no queue is handed on to the next.");
            case EXPONENTIAL_TIMES ->
                    of(
                            "Durate e pazienza sono esponenziali: molte brevi, pochissime molto lunghe.",
                            "Handle times and patience are exponential: many short ones, few very long ones.");
            case OVERSTATES_STAFF ->
                    of(
                            "Nessuno riattacca mai: il calcolo chiede più persone del necessario.",
                            "Nobody ever hangs up: more staff is asked for than is needed.");
            case EVEN_CONCURRENCY ->
                    of(
                            "Più chat insieme: ognuna dura come se fosse sola, e chi risponde divide il proprio tempo in parti uguali.",
                            "Several chats at a time: each takes as long as if it were alone, and its agent shares the time out evenly.");
            case WORK_CAN_WAIT ->
                    of(
                            "Il lavoro si svolge quando qualcuno ha tempo, in qualunque ordine: nessuna pratica ha una scadenza propria.",
                            "Work is done when somebody has time, in any order: no item has a due date of its own.");
        };
    }
}
