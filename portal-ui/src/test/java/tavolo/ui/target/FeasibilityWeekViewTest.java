package tavolo.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.study.StudyKind;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// Weeks, chats and work that waits on the page about feasibility.
class FeasibilityWeekViewTest {

    private static final String PROVIDER = "guido.vigano@ponteblu.example";
    private static final String UNION = "luca.ferri@fac.example";
    private static final String PUBLISHED =
            "?gestione=360&persone=36&assenze=0&guasti=0&livello=80&entro=20"
                    + "&riattacca=no&gestione-cambia=10";
    private static final String WEEK =
            "&periodo=settimana&righe=08:00;150;360;36%0A08:30;0;360;10&giorni=100;50;0;0;0;0;0";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final AgreementId agreement = tables.agreement(PROVIDER, "2020/0157");

    @Test
    void a_week_is_shown_day_by_day_and_one_of_them_half_hour_by_half_hour() {
        Window window = portal.of(UNION).visit(page(PUBLISHED + WEEK));

        assertThat(read(window))
                .contains(portal.says("view.feasibility.week.level"))
                .contains("lun 84,8 % 56,4 %")
                .containsPattern("mar [\\d,]+ % [\\d,]+ %")
                .contains("08:00 69,4 % 41,4 %")
                .contains("40 ore");

        day(window).setValue(DayOfWeek.MONDAY);

        assertThat(read(window)).contains("08:00 84,8 % 56,4 %").doesNotContain("08:00 69,4 %");
    }

    @Test
    void a_week_that_was_kept_comes_back_as_a_week() {
        Window window = portal.of(UNION).visit(page(PUBLISHED + WEEK));

        Window other = keptAndOpened(window, "Una settimana");

        assertThat(read(other)).contains("lun 84,8 % 56,4 %");
        assertThat(rows(other).getValue()).contains("lun; 08:00; 150; 360; 36");
    }

    @Test
    void two_chats_at_a_time_take_half_of_a_person_each() {
        String half = PUBLISHED + "&chiamate=150";
        Window calls = portal.of(UNION).visit(page(half));

        assertThat(read(calls)).contains("84,8 %");

        work(calls).setValue(StudyKind.CHAT);
        field(calls, "feasibility-entry.at-once").setValue("2");

        assertThat(read(calls))
                .contains("passa da 100 %")
                .contains(portal.says("model-limit.even-concurrency"));
    }

    @Test
    void work_that_waits_has_its_own_figures_and_no_queue() {
        Window window = portal.of(UNION).visit(page(BACK_OFFICE));

        assertThat(read(window))
                .contains("Obiettivo non mantenuto: il lavoro svolto passa da 96 % a 80 %")
                .contains("possono promettere 80 %")
                .contains("Servono 18 ore pianificate in più")
                .contains("1 70 150 2 40 200")
                .contains(portal.says("model-limit.work-can-wait"))
                .doesNotContain(portal.says("view.feasibility.asa"));

        field(window, "feasibility-entry.handle-time-change").setValue("0");

        assertThat(read(window)).contains("Obiettivo mantenuto");
    }

    @Test
    void rows_of_work_that_cannot_be_read_say_so() {
        Window window = portal.of(UNION).visit(page(BACK_OFFICE));
        rows(window).setValue("450;40\n1;2;3\nx;y");

        assertThat(rows(window).getErrorMessage())
                .contains(portal.says("view.feasibility.row.columns.work", 2))
                .contains(portal.says("view.feasibility.row.columns.work", 3));
    }

    @Test
    void work_that_waits_is_kept_too() {
        Window window = portal.of(UNION).visit(page(BACK_OFFICE));

        Window other = keptAndOpened(window, "Lavorazioni");

        assertThat(read(other)).contains("passa da 96 % a 80 %", "95 % svolto");
        assertThat(rows(other).getValue()).isEqualTo("450; 48\n450; 48");
    }

    private static final String BACK_OFFICE =
            "?canale=lavorazioni&arretrato=100&gestione=360&assenze=0&guasti=0&livello=95"
                    + "&gestione-cambia=20&lavoro=450;48%0A450;48";

    private Window keptAndOpened(Window window, String title) {
        window.press("view.studies.keep");
        field(window, "view.studies.name.field").setValue(title);
        window.press("view.studies.keep.act");
        Window other = portal.of(PROVIDER).visit(page(""));
        other.visit(
                other.find(Anchor.class)
                        .withCondition(anchor -> anchor.getText().endsWith(title))
                        .single()
                        .getHref());
        return other;
    }

    private String page(String query) {
        return "accordi/" + agreement + "/obiettivi/fattibilita" + query;
    }

    private static String read(Window window) {
        return window.text().replace('\u00a0', ' ');
    }

    private TextField field(Window window, String key) {
        return window.find(TextField.class)
                .withCondition(field -> field.getLabel().equals(portal.says(key)))
                .single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<StudyKind> work(Window window) {
        return window.find(RadioButtonGroup.class)
                .withCondition(
                        group -> group.getLabel().equals(portal.says("view.feasibility.work")))
                .single();
    }

    @SuppressWarnings("unchecked")
    private Select<DayOfWeek> day(Window window) {
        return window.find(Select.class)
                .withCondition(select ->
                        select.getLabel().equals(portal.says("view.feasibility.week.shown")))
                .single();
    }

    private static TextArea rows(Window window) {
        return window.find(TextArea.class).single();
    }
}
