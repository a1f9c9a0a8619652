package tavolo.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Correction;
import tavolo.domain.agreement.EndTalks;
import tavolo.domain.agreement.OpenErrata;
import tavolo.domain.agreement.ProposeAgreement;
import tavolo.domain.board.AgreementRow;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

class NewAgreementViewTest {

    private static final String DRAFTER = "serena.degasperi@valdibruna.example";
    private static final String LINE = "Linea del cittadino";

    private final Portal portal = Portal.running();

    @Test
    void without_a_service_nothing_is_opened_and_the_form_says_so() {
        Window window = portal.of(DRAFTER).visit("accordi/nuovo").press("view.opening.act");

        assertThat(window.page()).isInstanceOf(NewAgreementView.class);
        assertThat(window.text()).contains(portal.says("view.opening.lines.missing"));
    }

    @Test
    void parties_term_and_clauses_are_proposed_for_the_chosen_service() {
        Window window = chosen();

        assertThat(window.text())
                .contains(portal.says("view.opening.parties"))
                .contains("FAC")
                .contains(portal.says("view.opening.clauses"));
    }

    @Test
    void a_form_with_a_mistake_keeps_what_was_typed_and_says_what_is_wrong() {
        Window window = chosen();
        DatePicker start = day(window, "view.opening.term.start");
        DatePicker end = day(window, "view.opening.term.end");
        start.setValue(LocalDate.of(2020, 9, 1));
        end.setValue(LocalDate.of(2020, 8, 1));
        window.press("view.opening.act");

        assertThat(window.page()).isInstanceOf(NewAgreementView.class);
        assertThat(window.text()).contains(portal.says("view.opening.term.reversed"));
        assertThat(start.getValue()).isEqualTo(LocalDate.of(2020, 9, 1));
        assertThat(end.getValue()).isEqualTo(LocalDate.of(2020, 8, 1));
        assertThat(line(window).getValue()).isTrue();

        start.clear();
        window.press("view.opening.act");

        assertThat(window.text()).contains(portal.says("view.opening.term.start.missing"));
    }

    @Test
    void an_agreement_begins_from_a_previous_one_and_says_what_is_taken() {
        Window window = chosen();
        choose(origins(window), "2019/0188");

        assertThat(window.text())
                .containsPattern(portal.says("view.opening.origin.previous.taken", "[1-9][0-9]"));
    }

    @Test
    void an_errata_is_nothing_to_begin_from() {
        String provider = "anna.belmonte@voceviva.example";
        Tables tables = new Tables(portal);
        AgreementId signed = tables.agreement(provider, "2020/0149");
        ClauseDefinition aims =
                portal.bean(ClauseLibrary.class).place(ClausePlace.parse("C02@TRI_PARTY_PROTOCOL"));
        String text = aims.text().it();
        AgreementId errata =
                Tables.done(
                        portal.bean(OpenErrata.class)
                                .by(
                                        tables.actor(provider),
                                        signed,
                                        List.of(
                                                new Correction(
                                                        aims.place(),
                                                        text.substring(0, text.indexOf(' ', 40)),
                                                        "Altro"))));
        Tables.done(portal.bean(ProposeAgreement.class).by(tables.actor(provider), errata));
        portal.of(provider).visit("accordi/nuovo");

        assertThat(portal.bean(OriginDeeds.class).agreements())
                .extracting(AgreementRow::id)
                .contains(signed)
                .doesNotContain(errata);
        Tables.done(
                portal.bean(EndTalks.class).withdraw(tables.actor(provider), errata, "non serve"));
    }

    @SuppressWarnings("unchecked") // a query by class loses what is chosen among
    private Select<Object> origins(Window window) {
        return window.find(Select.class)
                .withCondition(select ->
                        portal.says("view.opening.origin.label").equals(select.getLabel()))
                .single();
    }

    @Test
    void who_may_not_open_agreements_does_not_find_the_page() {
        Window window = portal.of("luca.ferri@fac.example").visit("accordi/nuovo");

        assertThat(window.text()).contains(portal.says("trouble.not-found.sentence"));
    }

    private static <T> void choose(Select<T> select, String words) {
        select.setValue(
                select.getListDataView()
                        .getItems()
                        .filter(item -> select.getItemLabelGenerator().apply(item).contains(words))
                        .findFirst()
                        .orElseThrow());
    }

    private Window chosen() {
        Window window = portal.of(DRAFTER).visit("accordi/nuovo");
        window.context().test(line(window)).click();
        return window;
    }

    private static Checkbox line(Window window) {
        return window.find(Checkbox.class)
                .withCondition(box -> window.textOf(box).contains(LINE))
                .single();
    }

    private DatePicker day(Window window, String key) {
        return window.find(DatePicker.class)
                .withCondition(picker -> portal.says(key).equals(picker.getLabel()))
                .single();
    }
}
