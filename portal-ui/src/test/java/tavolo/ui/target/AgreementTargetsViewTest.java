package tavolo.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.RowStands;
import tavolo.domain.agreement.Stand;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.TargetsView;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.Kpi;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

class AgreementTargetsViewTest {

    private static final String PROVIDER = "guido.vigano@ponteblu.example";
    private static final String CLIENT = "greta.tassoni@montesereno.example";
    private static final String UNION = "luca.ferri@fac.example";
    private static final String OBSERVER = "camilla.masiero@ponteblu.example";
    private static final String STRANGER = "serena.degasperi@valdibruna.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final AgreementId agreement = tables.agreement(PROVIDER, "2020/0157");

    @Test
    void what_the_provider_proposes_the_union_sees_without_the_addendum_and_without_money() {
        Window provider = proposing();
        value(provider).setValue("71,5 %");
        provider.write("view.targets.form.reason", "Le misure di aprile dicono questo.")
                .press("view.targets.form.send");
        int number = newest();

        assertThat(provider.text()).contains(portal.says("view.targets.done", number));

        String union = portal.of(UNION).visit(page("")).text();
        assertThat(union)
                .contains(portal.says("view.targets.title", number))
                .contains("71,5 %", "Le misure di aprile dicono questo.", "Guido Viganò")
                .contains(portal.says("view.targets.elsewhere"))
                .doesNotContain("€", "penal");
        assertThat(targets(UNION).clauses())
                .extracting(line -> line.place().instrument())
                .containsExactly(InstrumentKind.TRI_PARTY_PROTOCOL);
        assertThat(targets(CLIENT).clauses())
                .extracting(line -> line.place().instrument())
                .contains(InstrumentKind.COMMERCIAL_ADDENDUM);
    }

    @Test
    void a_second_click_proposes_nothing_more() {
        Window provider = proposing();
        int before = newest();
        value(provider).setValue("72,25");
        provider.write("view.targets.form.reason", "Un clic, due clic.");
        Button send =
                provider.find(Button.class)
                        .withCondition(button ->
                                button.getText().equals(portal.says("view.targets.form.send")))
                        .single();
        provider.press("view.targets.form.send");
        send.click();

        assertThat(newest()).isEqualTo(before + 1);
    }

    @Test
    void who_comes_second_is_shown_the_other_table_and_loses_nothing() {
        Window first = proposing();
        Window second = proposing();
        int before = newest();
        value(first).setValue("73");
        first.write("view.targets.form.reason", "Prima proposta.").press("view.targets.form.send");
        value(second).setValue("74");
        second.write("view.targets.form.reason", "Seconda proposta.")
                .press("view.targets.form.send");

        assertThat(second.text())
                .contains(portal.says("view.targets.stale.title", before + 1))
                .contains("Prima proposta.", "73 %");
        assertThat(value(second).getValue()).isEqualTo("74");
        assertThat(second.written("view.targets.form.reason")).isEqualTo("Seconda proposta.");
        assertThat(newest()).isEqualTo(before + 1);

        second.press("view.targets.form.send");

        assertThat(newest()).isEqualTo(before + 2);
        assertThat(portal.of(CLIENT).visit(page("")).text()).contains("74 %", "Seconda proposta.");
    }

    @Test
    void what_cannot_be_read_is_said_at_the_field_and_in_the_summary_and_stays() {
        Window provider = proposing();
        int before = newest();
        value(provider).setValue("settanta");
        provider.press("view.targets.form.send");

        assertThat(provider.text())
                .contains(portal.says("view.table.value.not-a-number"))
                .contains(portal.says("view.targets.form.reason.missing"))
                .contains(portal.says("layout.errors", 2));
        assertThat(value(provider).isInvalid()).isTrue();
        assertThat(value(provider).getValue()).isEqualTo("settanta");
        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void within_how_many_seconds_a_call_is_answered_is_part_of_the_target() {
        Window provider = proposing();
        int before = newest();
        within(provider).setValue("9999");
        provider.write("view.targets.form.reason", "Più tempo per rispondere da casa.")
                .press("view.targets.form.send");

        assertThat(within(provider).isInvalid()).isTrue();
        assertThat(newest()).isEqualTo(before);

        within(provider).setValue("40");
        provider.press("view.targets.form.send");

        assertThat(newest()).isEqualTo(before + 1);
        assertThat(portal.of(UNION).visit(page("")).text()).contains("risposte entro 40 s");
    }

    @Test
    void satisfaction_is_asked_for_with_its_scale_and_the_marks_that_count() {
        Window provider = proposing();
        int before = newest();
        further(provider).setValue(Kpi.CSAT);
        provider.press("view.targets.form.add");
        condition(provider, "Voti migliori che contano").setValue("5");
        unsaid(provider).setValue("80");
        provider.write("view.targets.form.reason", "Si misura anche la soddisfazione.")
                .press("view.targets.form.send");

        assertThat(condition(provider, "Voti migliori che contano").getErrorMessage())
                .isEqualTo(portal.says("view.targets.form.contradicting"));
        assertThat(newest()).isEqualTo(before);

        condition(provider, "Voti migliori che contano").setValue("3");
        condition(provider, "Voti della scala").setValue("10");
        provider.press("view.targets.form.send");

        assertThat(newest()).isEqualTo(before + 1);
        assertThat(portal.of(UNION).visit(page("")).text())
                .contains("risposte con i voti più alti della scala (3 su 10)");
    }

    @SuppressWarnings("unchecked")
    private Select<Indicator> further(Window window) {
        return window.find(Select.class)
                .withCondition(select ->
                        portal.says("view.targets.form.add.which").equals(select.getLabel()))
                .single();
    }

    private static TextField condition(Window window, String label) {
        return window.find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    @Test
    void what_does_not_count_is_chosen_with_the_row_and_read_by_all_sides() {
        Window provider = proposing();
        int before = newest();
        CheckboxGroup<ExclusionCode> grounds = grounds(provider);
        grounds.setValue(
                Set.of(ExclusionCode.VOLUME_OVER_FORECAST, ExclusionCode.CLIENT_SYSTEM_DOWN));
        tolerance(provider).setValue("");
        provider.write("view.targets.form.reason", "Non dipende da noi.")
                .press("view.targets.form.send");
        assertThat(provider.text())
                .contains(portal.says("view.targets.form.allowances.tolerance.missing"));
        assertThat(newest()).isEqualTo(before);

        tolerance(provider).setValue("12,5 %");
        provider.press("view.targets.form.send");

        assertThat(newest()).isEqualTo(before + 1);
        for (String reader : List.of(CLIENT, UNION)) {
            assertThat(portal.of(reader).visit(page("")).text())
                    .contains("volumi oltre la previsione (oltre il 12,5 %)")
                    .contains("sistemi del committente fermi (con prova)");
        }
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<ExclusionCode> grounds(Window window) {
        return (CheckboxGroup<ExclusionCode>)
                window.find(CheckboxGroup.class).all().stream()
                        .filter(group -> group.getListDataView().getItemCount() > 2)
                        .findFirst()
                        .orElseThrow();
    }

    private TextField tolerance(Window window) {
        return window.find(TextField.class)
                .withCondition(field ->
                        portal.says("view.targets.form.allowances.tolerance")
                                .equals(field.getLabel()))
                .all()
                .getFirst();
    }

    @Test
    void a_row_is_objected_to_with_a_reason_that_all_sides_read() {
        Window union = portal.of(UNION).visit(page(""));
        union.pressIn(row(union), "view.targets.rows.object");
        press(union, "view.targets.rows.object.act");
        assertThat(union.text()).contains(portal.says("refusal.reason-missing"));

        union.write("view.targets.rows.object.reason", "I volumi di marzo non tornano.");
        press(union, "view.targets.rows.object.act");

        assertThat(union.text()).contains("I volumi di marzo non tornano.");
        assertThat(portal.of(CLIENT).visit(page("")).text())
                .contains("I volumi di marzo non tornano.")
                .contains(portal.says("view.targets.contested"));
        assertThat(targets(PROVIDER).rows().orElseThrow().contested()).isNotEmpty();
    }

    @Test
    void several_rows_are_changed_alike_with_one_reason() {
        Window client = portal.of(CLIENT).visit(page(""));
        List<Checkbox> boxes = boxes(client);
        client.context().test(boxes.get(0)).click();
        client.context().test(boxes.get(1)).click();
        assertThat(client.text()).contains(portal.says("view.targets.rows.chosen", 2));
        client.press("view.targets.rows.change-chosen");
        amount(client).setValue("-10");
        mode(client).setValue(true);
        client.write("view.targets.rows.counter.reason", "Per i primi due mesi.");
        press(client, "view.targets.rows.counter.act");

        var stands = targets(PROVIDER).rows().orElseThrow();
        var own = tables.actor(CLIENT).organisation();
        assertThat(stands.contested(own))
                .hasSize(2)
                .allMatch(word -> word.stand() == Stand.COUNTERED)
                .allMatch(word -> word.reason().equals("Per i primi due mesi."));
    }

    @Test
    void all_rows_are_accepted_at_once_and_with_them_the_clause() {
        Window union = portal.of(UNION).visit(page(""));
        boxes(union).forEach(box -> union.context().test(box).click());
        union.press("view.targets.rows.accept-chosen");

        assertThat(union.text())
                .contains(portal.says("view.targets.rows.done", stands().rows().size(), 0, 0, 0));
        assertThat(stands().contested(tables.actor(UNION).organisation())).isEmpty();
    }

    @Test
    void who_has_no_say_is_offered_no_answer() {
        assertThat(portal.of(OBSERVER).visit(page("")).offers("view.targets.rows.object"))
                .isFalse();
        assertThat(portal.of(UNION).visit(page("?tabella=1")).offers("view.targets.rows.object"))
                .isEqualTo(newest() == 1);
    }

    private RowStands stands() {
        return targets(PROVIDER).rows().orElseThrow();
    }

    private void press(Window window, String key) {
        Button button =
                window.find(Button.class)
                        .withCondition(each ->
                                each.getText().equals(portal.says(key))
                                        && each.getThemeNames().contains("primary"))
                        .single();
        window.context().test(button).click();
        window.context().roundTrip();
    }

    private static List<Checkbox> boxes(Window window) {
        return window.find(Checkbox.class)
                .withCondition(box -> box.hasClassName("targets__box"))
                .all();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Boolean> mode(Window window) {
        return window.find(RadioButtonGroup.class).single();
    }

    private TextField amount(Window window) {
        return window.find(TextField.class)
                .withCondition(field ->
                        portal.says("view.targets.rows.change.amount").equals(field.getLabel()))
                .single();
    }

    /// The answers to the first row.
    private static Div row(Window window) {
        return window.find(Div.class)
                .withCondition(part -> part.hasClassName("row-answer"))
                .all()
                .getFirst();
    }

    private static TextField within(Window window) {
        return window.find(TextField.class)
                .withCondition(field -> "Risposta entro".equals(field.getLabel()))
                .all()
                .getFirst();
    }

    @Test
    void an_earlier_table_stays_to_be_seen_at_its_own_address() {
        assertThat(portal.of(UNION).visit(page("?tabella=1")).text())
                .contains(portal.says("view.targets.title.earlier", 1))
                .contains(portal.says("view.targets.earlier"))
                .doesNotContain(portal.says("view.targets.positions"));
    }

    @Test
    void only_drafters_of_the_clauses_are_offered_the_form() {
        Window union = portal.of(UNION).visit(page("?proponi"));

        assertThat(union.offers("view.targets.propose")).isFalse();
        assertThat(union.offers("view.targets.form.send")).isFalse();
        assertThat(portal.of(CLIENT).visit(page("")).offers("view.targets.propose")).isTrue();
    }

    @Test
    void the_targets_of_others_are_as_unknown_as_those_of_no_agreement() {
        Window window = portal.of(STRANGER);
        String unknown = window.visit("accordi/" + UUID.randomUUID() + "/obiettivi").text();

        assertThat(window.visit(page("")).text())
                .isEqualTo(unknown)
                .contains(portal.says("trouble.not-found.sentence"));
    }

    @Test
    void the_list_over_all_agreements_holds_only_the_own_ones() {
        assertThat(portal.of(PROVIDER).visit("obiettivi").text())
                .contains("2020/0157")
                .doesNotContain("2020/0148");
        assertThat(portal.of(UNION).visit("obiettivi").text()).contains("2020/0148");
        assertThat(portal.of("elisa.torre@democontact.example").visit("obiettivi").text())
                .contains(portal.says("view.targets.board.empty"));
    }

    private String page(String query) {
        return "accordi/" + agreement + "/obiettivi" + query;
    }

    private Window proposing() {
        return portal.of(PROVIDER).visit(page("?proponi"));
    }

    /// What is asked of the indicator that was added.
    private TextField unsaid(Window window) {
        return window.find(TextField.class)
                .withCondition(
                        field -> field.getLabel().equals(portal.says("view.targets.form.wanted")))
                .withCondition(TextField::isEmpty)
                .single();
    }

    private TextField value(Window window) {
        return window.find(TextField.class)
                .withCondition(
                        field -> field.getLabel().equals(portal.says("view.targets.form.wanted")))
                .all()
                .getFirst();
    }

    private int newest() {
        return targets(PROVIDER).revisions().getFirst().number();
    }

    private TargetsView targets(String email) {
        return Tables.done(
                portal.bean(ReadAgreements.class).targets(tables.actor(email), agreement));
    }
}
