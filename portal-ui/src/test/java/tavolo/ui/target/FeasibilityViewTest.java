package tavolo.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.ui.chart.ChartFigure;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

class FeasibilityViewTest {

    private static final String PROVIDER = "guido.vigano@ponteblu.example";
    private static final String UNION = "luca.ferri@fac.example";
    private static final String STRANGER = "serena.degasperi@valdibruna.example";

    /// 150 calls of 360 s in half an hour, 36 people of whom all are there, 20 s, Erlang C.
    private static final String PUBLISHED =
            "?chiamate=150&gestione=360&persone=36&assenze=0&guasti=0&livello=80&entro=20"
                    + "&riattacca=no&gestione-cambia=";

    private static final String DAY = "&periodo=giornata&righe=";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final AgreementId agreement = tables.agreement(PROVIDER, "2020/0157");

    @Test
    void ten_per_cent_more_handle_time_costs_what_the_published_figures_say() {
        Window window = portal.of(UNION).visit(page(PUBLISHED + "10"));

        assertThat(read(window))
                .contains("84,8 %", "56,4 %")
                .contains("Obiettivo non mantenuto")
                .contains(portal.says("model-limit.overstates-staff"));
    }

    @Test
    void the_result_follows_a_number_at_once_and_the_address_keeps_it() {
        Window window = portal.of(UNION).visit(page(PUBLISHED + "10"));
        field(window, "feasibility-entry.handle-time-change").setValue("5,0");

        assertThat(read(window)).contains("73,4 %").doesNotContain("56,4 %");
        String again = read(portal.of(PROVIDER).visit(page(PUBLISHED + "5")));
        assertThat(again).contains("84,8 %", "73,4 %");
    }

    @Test
    void what_an_address_says_is_what_it_writes() {
        FeasibilityAddress asked =
                FeasibilityAddress.of(
                        QueryParameters.fromString(
                                "chiamate=150.5&persone=40&periodo=giornata&righe=08:00;1;2;3"),
                        FeasibilityAddress.example());

        assertThat(asked.period()).isEqualTo(AskedPeriod.DAY);
        assertThat(asked.rows().halfHours()).isEqualTo("08:00;1;2;3");
        assertThat(asked.numbers().get(FeasibilityEntry.CALLS)).isEqualByComparingTo("150.5");
        assertThat(FeasibilityAddress.of(asked.written(), FeasibilityAddress.example()))
                .isEqualTo(asked);
    }

    @Test
    void what_an_address_says_wrongly_is_as_on_the_empty_page() {
        FeasibilityAddress asked =
                FeasibilityAddress.of(
                        QueryParameters.fromString(
                                "chiamate=molte&persone=1e9&gestione=&periodo=secolo&base=x"),
                        FeasibilityAddress.example());

        assertThat(asked).isEqualTo(FeasibilityAddress.example());
    }

    @Test
    void an_impossible_number_says_so_at_its_field_and_takes_the_result_away() {
        Window window = portal.of(UNION).visit(page(PUBLISHED + "10"));
        TextField shrinkage = field(window, "feasibility-entry.shrinkage");
        shrinkage.setValue("120");

        assertThat(shrinkage.isInvalid()).isTrue();
        assertThat(shrinkage.getErrorMessage())
                .contains(portal.says("input-rule.below-one"), "120");
        assertThat(shrinkage.getValue()).isEqualTo("120");
        assertThat(read(window))
                .contains(portal.says("view.feasibility.verdict.none"))
                .doesNotContain("84,8 %");

        shrinkage.setValue("0");

        assertThat(shrinkage.isInvalid()).isFalse();
        assertThat(read(window)).contains("84,8 %");
    }

    @Test
    void what_is_no_number_says_so_at_its_field() {
        Window window = portal.of(UNION).visit(page(PUBLISHED + "10"));
        TextField people = field(window, "feasibility-entry.people");
        people.setValue("36,5");

        assertThat(people.getErrorMessage())
                .isEqualTo(portal.says("view.feasibility.unreadable.people", "52"));
        assertThat(read(window)).contains(portal.says("view.feasibility.none"));
    }

    @Test
    void a_change_that_leaves_less_than_no_shrinkage_is_the_fault_of_the_change() {
        Window window = portal.of(UNION).visit(page(PUBLISHED + "10"));
        TextField change = field(window, "feasibility-entry.shrinkage-change");
        change.setValue("-3");

        assertThat(change.isInvalid()).isTrue();
    }

    @Test
    void a_day_is_read_row_by_row_and_its_faults_name_their_rows() {
        Window window = portal.of(UNION).visit(page(PUBLISHED + "10"));
        period(window).setValue(AskedPeriod.DAY);
        assertThat(rows(window).getErrorMessage())
                .isEqualTo(portal.says("view.feasibility.rows.none"));

        rows(window)
                .setValue("ora;chiamate;durata;persone\n08:00; 150,5; 360; 40\n8:15;1;2;3\nx\n");

        assertThat(rows(window).getErrorMessage())
                .contains(portal.says("view.feasibility.row.overlap", 3, 2))
                .contains(portal.says("view.feasibility.row.columns", 4));

        rows(window).setValue("08:00\t150.5\t360\t40\n08:30;1.200;360;260");

        assertThat(rows(window).isInvalid()).isFalse();
        assertThat(read(window))
                .contains("Obiettivo")
                .contains(portal.says("view.feasibility.occupancy.most"));
    }

    @Test
    void a_study_is_kept_for_all_parties_and_its_numbers_come_back() {
        Window window = portal.of(UNION).visit(page(PUBLISHED + "10"));
        window.press("view.studies.keep");
        window.press("view.studies.keep.act");

        assertThat(window.text()).contains(portal.says("refusal.study-title-missing"));

        field(window, "view.studies.name.field").setValue("Prova del sindacato");
        window.press("view.studies.keep.act");
        Window other = portal.of(PROVIDER).visit(page(""));
        String link =
                other.find(Anchor.class)
                        .withCondition(anchor -> anchor.getText().endsWith("Prova del sindacato"))
                        .single()
                        .getHref();
        other.visit(link);

        assertThat(read(other)).contains("Prova del sindacato", "84,8 %", "56,4 %");
        assertThat(field(other, "feasibility-entry.handle-time-change").getValue()).isEqualTo("10");
        assertThat(read(other)).contains("Questi sono i numeri dello studio");

        field(other, "feasibility-entry.handle-time-change").setValue("5");

        assertThat(read(other))
                .contains("73,4 %")
                .doesNotContain("Questi sono i numeri dello studio");
    }

    @Test
    void the_rows_of_a_day_that_was_kept_are_read_as_the_same_day() {
        FeasibilityAddress asked =
                FeasibilityAddress.of(
                        QueryParameters.fromString(
                                "gestione-cambia=5.5&assenze-cambiano=-1&insieme=1.5&assenze=30"
                                        + "&periodo=giornata&righe=08:00;150.5;360;40%0A"
                                        + "08:30;1200;372.25;260&base=risposte&riattacca=no"),
                        FeasibilityAddress.example());
        FeasibilityInputs inputs = inputs(asked);

        FeasibilityAddress again = FeasibilityAddress.of(inputs);

        assertThat(again.period()).isEqualTo(AskedPeriod.DAY);
        assertThat(inputs(again)).isEqualTo(inputs);
        assertThat(inputs(FeasibilityAddress.of(inputs(FeasibilityAddress.example()))))
                .isEqualTo(inputs(FeasibilityAddress.example()));
    }

    private static FeasibilityInputs inputs(FeasibilityAddress asked) {
        return ((FeasibilityAnswer.Computed) FeasibilityAnswer.to(asked)).run().inputs();
    }

    @Test
    void the_target_is_that_of_the_agreement_and_its_page_leads_here() {
        Window window = portal.of(PROVIDER).visit(page(""));

        assertThat(field(window, "feasibility-entry.share").getHelperText()).contains("L'accordo");
        assertThat(portal.of(PROVIDER).visit("accordi/" + agreement + "/obiettivi").text())
                .contains(portal.says("view.feasibility.link"));
    }

    @Test
    void the_agreement_of_others_is_not_found() {
        Window window = portal.of(STRANGER);
        String unknown =
                window.visit("accordi/" + UUID.randomUUID() + "/obiettivi/fattibilita").text();

        assertThat(window.visit(page("")).text())
                .isEqualTo(unknown)
                .contains(portal.says("trouble.not-found.sentence"));
    }

    @Test
    void the_table_below_a_picture_has_the_figures_of_the_picture() {
        Window window = portal.of(UNION).visit(page(PUBLISHED + "0"));

        assertThat(read(window))
                .contains(portal.says("view.feasibility.tornado.caption"))
                .contains("Con 10 % in meno", "Con 10 % in più")
                .containsPattern("Durata di gestione [\\d,]+ % 56,4 %")
                .contains("Livello atteso: 84,8 % · Obiettivo: 80 %")
                .doesNotContain(portal.says("view.feasibility.day.level"));
    }

    @Test
    void a_day_is_shown_half_hour_by_half_hour_before_and_after() {
        Window window =
                portal.of(UNION)
                        .visit(page(PUBLISHED + "10" + DAY + "08:00;150;360;36%0A08:30;0;360;10"));

        assertThat(read(window))
                .contains(portal.says("view.feasibility.day.level"))
                .contains("08:00 84,8 % 56,4 % 08:30 100 % 100 %")
                .contains(portal.says("view.feasibility.day.occupancy"))
                .contains("Oltre il massimo: 88 % – 100 %");
    }

    @Test
    void a_half_hour_without_a_level_says_so() {
        Window window =
                portal.of(UNION)
                        .visit(page(PUBLISHED + "10" + DAY + "08:00;150;360;31%0A08:30;50;360;36"));

        assertThat(read(window))
                .containsPattern("08:00 [\\d,]+ % " + portal.says("view.feasibility.no-level"));
    }

    @Test
    void which_tables_are_shown_stands_in_the_address() {
        Window window =
                portal.of(UNION)
                        .visit(
                                page(
                                        PUBLISHED
                                                + "10"
                                                + DAY
                                                + "08:00;150;360;36&tabelle=livello,dipendenza,x"));

        assertThat(tables(window).map(Checkbox::getValue)).containsExactly(true, false, true);
        assertThat(
                        FeasibilityAddress.of(
                                        QueryParameters.fromString("tabelle=occupazione,livello"),
                                        FeasibilityAddress.example())
                                .written()
                                .getSingleParameter("tabelle"))
                .contains("livello,occupazione");
    }

    @Test
    void what_a_picture_says_to_the_ear_has_all_its_numbers() {
        Window window =
                portal.of(UNION)
                        .visit(page(PUBLISHED + "10" + DAY + "08:00;150;360;36%0A08:30;50;360;36"));

        assertThat(window.find(ChartFigure.class).all())
                .hasSize(3)
                .allSatisfy(figure ->
                        assertThat(drawn(figure).findFirst().orElseThrow())
                                .doesNotContainPattern("\\{\\d}"))
                .anySatisfy(figure ->
                        assertThat(drawn(figure).findFirst().orElseThrow())
                                .contains("Con il 10\u00a0% in meno"));
    }

    private static Stream<String> drawn(ChartFigure figure) {
        return figure.getElement()
                .getChildren()
                .flatMap(part -> Stream.ofNullable(part.getProperty("chart")));
    }

    private String page(String query) {
        return "accordi/" + agreement + "/obiettivi/fattibilita" + query;
    }

    /// Numbers and their units are held together by spaces that do not break.
    private static String read(Window window) {
        return window.text().replace('\u00a0', ' ');
    }

    private Stream<Checkbox> tables(Window window) {
        return window.find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().equals(portal.says("chart.as-table")));
    }

    private TextField field(Window window, String key) {
        return window.find(TextField.class)
                .withCondition(field -> field.getLabel().equals(portal.says(key)))
                .single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<AskedPeriod> period(Window window) {
        return window.find(RadioButtonGroup.class)
                .withCondition(
                        group -> group.getLabel().equals(portal.says("view.feasibility.period")))
                .single();
    }

    private static TextArea rows(Window window) {
        return window.find(TextArea.class).single();
    }
}
