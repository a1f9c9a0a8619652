package tavolo.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.Addendum;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.EndTalks;
import tavolo.domain.agreement.ProposeAgreement;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

class RevisionOfTargetsTest {

    private static final String PROVIDER = "anna.belmonte@voceviva.example";
    private static final String UNION = "luca.ferri@fac.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final AgreementId agreement = tables.agreement(PROVIDER, "2020/0149");

    @Test
    void the_provider_revises_what_is_in_force_and_the_others_learn_of_it_once_it_is_proposed() {
        Window provider = portal.of(PROVIDER).visit(page(agreement));
        provider.press("view.targets.revise");
        press(provider, "view.targets.revise.act");

        Addendum revision = tables.table(PROVIDER, agreement).revisionUnderway().orElseThrow();
        assertThat(provider.address()).isEqualTo(page(revision.id()));
        assertThat(provider.text()).contains(portal.says("view.agreement.revises", "2020/0149"));
        assertThat(provider.visit(page(agreement)).text()).contains(revision.number());
        assertThat(provider.offers("view.targets.revise")).isFalse();
        assertThat(portal.of(UNION).visit(page(agreement)).text())
                .doesNotContain(revision.number());

        Tables.done(portal.bean(ProposeAgreement.class).by(tables.actor(PROVIDER), revision.id()));
        Window union = portal.of(UNION).visit(page(agreement));
        assertThat(union.text()).contains(revision.number());
        assertThat(union.offers("view.targets.revise")).isFalse();
        assertThat(union.visit(page(revision.id())).text())
                .contains(portal.says("view.agreement.revises", "2020/0149"));

        Tables.done(
                portal.bean(EndTalks.class)
                        .withdraw(tables.actor(PROVIDER), revision.id(), "non serve più"));
        assertThat(tables.table(PROVIDER, agreement).revisions())
                .extracting(Addendum::state)
                .contains(AgreementState.WITHDRAWN);
        assertThat(provider.visit(page(agreement)).offers("view.targets.revise")).isTrue();
    }

    private static String page(AgreementId id) {
        return "accordi/" + id + "/obiettivi";
    }

    private void press(Window window, String key) {
        Button button =
                window.find(Button.class)
                        .withCondition(each -> each.getText().equals(portal.says(key)))
                        .single();
        window.context().test(button).click();
        window.context().roundTrip();
    }
}
