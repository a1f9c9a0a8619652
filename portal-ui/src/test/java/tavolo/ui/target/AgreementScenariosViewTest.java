package tavolo.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.scenario.ScenarioChoice;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// Proposals side by side.
class AgreementScenariosViewTest {

    private static final String PROVIDER = "guido.vigano@ponteblu.example";
    private static final String UNION = "luca.ferri@fac.example";
    private static final String STRANGER = "serena.degasperi@valdibruna.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final AgreementId agreement = tables.agreement(PROVIDER, "2020/0157");

    @Test
    void what_applied_before_and_the_tables_stand_side_by_side() {
        Window window = portal.of(UNION).visit(page(""));

        assertThat(titles(window))
                .startsWith("Prima")
                .anyMatch(title -> title.startsWith("Tabella"));
        assertThat(read(window))
                .contains("Chi ha accettato", "ha proposto", "Non è sul tavolo.")
                .doesNotContain("canone mensile");
    }

    @Test
    void a_kept_study_is_tried_on_every_table() {
        Window keeping =
                portal.of(PROVIDER)
                        .visit("accordi/" + agreement + "/obiettivi/fattibilita?livello=80");
        keeping.press("view.studies.keep");
        keeping.find(TextField.class)
                .withCondition(
                        field -> field.getLabel().equals(portal.says("view.studies.name.field")))
                .single()
                .setValue("Per confronto");
        keeping.press("view.studies.keep.act");
        Window window = portal.of(UNION).visit(page(""));

        assertThat(titles(window)).anyMatch(title -> title.endsWith("Per confronto"));
        assertThat(read(window)).contains("Livello atteso", "A tempo pieno in più");
    }

    @Test
    void the_address_holds_the_choice_and_what_is_unknown_is_passed_over() {
        Window window = portal.of(UNION).visit(page("?scelti=t1,t99,x"));

        assertThat(titles(window)).containsExactly("Tabella 1");
        assertThat(choices(window).getValue())
                .isEqualTo(Set.<ScenarioChoice>of(new ScenarioChoice.Proposal(1)));
    }

    @Test
    void the_agreement_of_others_is_not_found() {
        Window window = portal.of(STRANGER);
        String unknown = window.visit("accordi/" + UUID.randomUUID() + "/obiettivi/scenari").text();

        assertThat(window.visit(page("")).text())
                .isEqualTo(unknown)
                .contains(portal.says("trouble.not-found.sentence"));
    }

    private String page(String query) {
        return "accordi/" + agreement + "/obiettivi/scenari" + query;
    }

    private static List<String> titles(Window window) {
        return window.find(H3.class).all().stream().map(H3::getText).collect(Collectors.toList());
    }

    private static String read(Window window) {
        return window.text().replace('\u00a0', ' ');
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<ScenarioChoice> choices(Window window) {
        return window.find(CheckboxGroup.class).single();
    }
}
