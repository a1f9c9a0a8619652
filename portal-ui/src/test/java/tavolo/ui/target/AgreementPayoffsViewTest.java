package tavolo.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

class AgreementPayoffsViewTest {

    private static final String PROVIDER = "guido.vigano@ponteblu.example";
    private static final String CLIENT = "greta.tassoni@montesereno.example";
    private static final String VOCEVIVA = "anna.belmonte@voceviva.example";
    private static final String UNION = "luca.ferri@fac.example";

    private final Portal portal = Portal.running();
    private final AgreementId agreement = new Tables(portal).agreement(PROVIDER, "2020/0157");

    @Test
    void what_the_provider_proposes_the_client_answers_and_the_union_never_sees() {
        Window provider = portal.of(PROVIDER).visit(page("?proponi"));
        field(provider, "view.payoffs.form.weight").setValue("91,37");
        field(provider, "view.payoffs.cap").setValue("3,5");
        provider.write("view.targets.form.reason", "Si pesa quarzo.")
                .press("view.payoffs.form.send");
        assertThat(provider.text())
                .contains("ora fanno 91,37")
                .contains(portal.says("view.payoffs.form.title"));
        assertThat(field(provider, "view.payoffs.form.weight").getValue()).isEqualTo("91,37");

        field(provider, "view.payoffs.form.weight").setValue("100");
        provider.press("view.payoffs.form.send");
        assertThat(provider.text())
                .contains(portal.says("view.payoffs.done"))
                .contains("Si pesa quarzo.");

        Window client = portal.of(CLIENT).visit(page(""));
        assertThat(client.text()).contains(portal.says("view.payoffs.still-open"), "3,5");
        client.press("view.payoffs.accept-all");
        assertThat(client.text()).contains(portal.says("view.payoffs.all-agree"));
        assertThat(client.offers("view.payoffs.accept-all")).isFalse();

        Window union = portal.of(UNION);
        String unknown = union.visit("accordi/" + UUID.randomUUID() + "/obiettivi").text();
        assertThat(union.visit(page("")).text()).isEqualTo(unknown);
        assertThat(union.visit(page("?proponi")).text()).isEqualTo(unknown);
        assertThat(union.visit("accordi/" + agreement + "/obiettivi").text())
                .doesNotContain(portal.says("view.payoffs.link"), "quarzo", "3,5 %");
    }

    @Test
    void the_demo_world_shows_a_worth_that_is_contested_and_one_that_is_agreed() {
        Tables tables = new Tables(portal);
        String contested = page(tables.agreement(VOCEVIVA, "2020/0148"), "");
        String agreed = page(tables.agreement(VOCEVIVA, "2020/0145"), "");
        for (String reader : List.of(VOCEVIVA, "ilaria.conforti@bancatrequarti.example")) {
            assertThat(portal.of(reader).visit(contested).text())
                    .contains(
                            portal.says("view.payoffs.still-open"),
                            portal.says("view.payoffs.wish.countered"),
                            portal.says("view.targets.contested"),
                            "rischio di frode");
        }
        assertThat(portal.of(VOCEVIVA).visit(agreed).text())
                .contains(portal.says("view.payoffs.all-agree"), "Penale fino al 2 %");

        Window union = portal.of(UNION);
        String unknown = union.visit("accordi/" + UUID.randomUUID() + "/obiettivi").text();
        assertThat(union.visit(contested).text()).isEqualTo(unknown);
        assertThat(union.visit(agreed).text()).isEqualTo(unknown);
    }

    private String page(String query) {
        return page(agreement, query);
    }

    private static String page(AgreementId agreement, String query) {
        return "accordi/" + agreement + "/obiettivi/effetti" + query;
    }

    private TextField field(Window window, String label) {
        return window.find(TextField.class)
                .withCondition(field -> portal.says(label).equals(field.getLabel()))
                .all()
                .getFirst();
    }
}
