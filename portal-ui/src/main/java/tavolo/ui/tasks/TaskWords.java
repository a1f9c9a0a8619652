package tavolo.ui.tasks;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import tavolo.domain.CalendarDays;
import tavolo.domain.board.Task;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// How a task is said, where it leads, and how long it has waited.
final class TaskWords {

    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("EEE d MMM");

    private TaskWords() {}

    /// What is to be done: to the one whose task it is as an order, *Rispondi a 3 clausole*; to the
    /// others as what they wait for, *Risposta a 3 clausole*.
    static String deed(Task task, boolean isOwn, Component where) {
        String key =
                "view.tasks."
                        + (isOwn ? "do." : "await.")
                        + task.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String paper = task.instrument().map(kind -> Wording.of(kind, where)).orElse("");
        return where.getTranslation(
                paper.isEmpty() ? key : key + ".paper", task.count(), task.title(), paper);
    }

    /// Number and title of the agreement, or the name of the own organisation's page.
    static String place(Task task, Component where) {
        if (task.agreement().isEmpty()) {
            return where.getTranslation("view.tasks.organisation");
        }
        return task.number().isEmpty() ? task.title() : task.number() + " · " + task.title();
    }

    /// The address at which the thing can be done.
    static String link(Task task) {
        String agreement = task.agreement().map(id -> "accordi/" + id).orElse("organizzazione");
        return switch (task.kind()) {
            case SIGN -> agreement + "/firma" + task.subject().map(slot -> "/" + slot).orElse("");
            case OPEN_SIGNING -> agreement + "/firma";
            case ANSWER_MEETING -> agreement + "/incontri";
            case ANSWER_CLAUSES -> agreement + "?aperte";
            case MANDATE_ENDS ->
                    agreement + task.subject().map(mandate -> "?mandato=" + mandate).orElse("");
            case RELEASE_ANSWERS, PROPOSE_DRAFT, BRING_INTO_FORCE, AGREEMENT_ENDS -> agreement;
        };
    }

    /// Until when, or since when.
    static String when(Task task, LocalDate today, Component where) {
        return task.due()
                .map(day -> until(task, day, today, where))
                .orElseGet(() -> since(task, today, where));
    }

    /// The exact day behind [#when].
    static String exactly(Task task) {
        LocalDate day = task.due().orElseGet(() -> CalendarDays.of(task.since()));
        return Dates.longDay(day, Wording.language());
    }

    /// Whether the day until which it should be done is over.
    static boolean isLate(Task task, LocalDate today) {
        return task.due().filter(day -> day.isBefore(today)).isPresent();
    }

    /// How long it has waited, *da 4 giorni*.
    static String since(Task task, LocalDate today, Component where) {
        long days = ChronoUnit.DAYS.between(CalendarDays.of(task.since()), today);
        return where.getTranslation("view.tasks.since", Math.max(0, days));
    }

    private static String until(Task task, LocalDate day, LocalDate today, Component where) {
        String written = DUE.withLocale(Wording.language()).format(day);
        if (isLate(task, today)) {
            return where.getTranslation("view.tasks.late", written);
        }
        return switch (task.kind()) {
            case MANDATE_ENDS, AGREEMENT_ENDS ->
                    where.getTranslation(
                            "view.tasks.ends", ChronoUnit.DAYS.between(today, day), written);
            case PROPOSE_DRAFT,
                    ANSWER_CLAUSES,
                    RELEASE_ANSWERS,
                    ANSWER_MEETING,
                    OPEN_SIGNING,
                    SIGN,
                    BRING_INTO_FORCE ->
                    where.getTranslation("view.tasks.until", written);
        };
    }
}
