package tavolo.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.WorkersEffect;
import tavolo.domain.library.Language;
import tavolo.domain.template.ClauseStanding;
import tavolo.domain.template.ReadDeviation;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// What a deviation is held to mean for the workers, said and contested below the clause.
class StandingPaneTest {

    private static final String PROVIDER = "anna.belmonte@voceviva.example";
    private static final String UNION = "luca.ferri@fac.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final AgreementId agreement = tables.agreement(PROVIDER, "2020/0151");

    @Test
    void the_drafter_judges_first_and_the_union_contests() {
        Window provider = at(PROVIDER);
        Dialog question = asked(provider, "view.assess.propose");
        provider.pressIn(question, "view.assess.verb");
        assertThat(provider.text())
                .contains(
                        portal.says("view.assess.effect.missing"),
                        portal.says("view.assess.reason.missing"));

        judge(provider, question, WorkersEffect.BETTER, "Due giorni in più a chi ha figli.");
        Window union = at(UNION);
        judge(
                union,
                asked(union, "view.assess.answer"),
                WorkersEffect.WORSE,
                "Chi non ne ha ne perde uno.");

        assertThat(at(PROVIDER).text())
                .contains(
                        "Due giorni in più a chi ha figli.",
                        "Chi non ne ha ne perde uno.",
                        portal.says("view.assess.contests", "FAC", "").strip());
        assertThat(at(PROVIDER).offers("view.assess.change")).isTrue();
        assertThat(deviating().isContested()).isTrue();
    }

    private static Dialog asked(Window window, String verb) {
        window.press(verb);
        return window.find(Dialog.class).single();
    }

    @SuppressWarnings("unchecked") // a query by class loses what the group chooses among
    private void judge(Window window, Dialog question, WorkersEffect effect, String why) {
        RadioButtonGroup<WorkersEffect> effects =
                window.find(RadioButtonGroup.class)
                        .withCondition(
                                group -> portal.says("view.assess.effect").equals(group.getLabel()))
                        .single();
        effects.setValue(effect);
        window.write("view.assess.reason", why).pressIn(question, "view.assess.verb");
    }

    private Window at(String email) {
        return portal.of(email)
                .visit("accordi/" + agreement + "?c=" + deviating().line().orElseThrow().id());
    }

    /// The first clause that deviates from the library and is about the workers.
    private ClauseStanding deviating() {
        return Tables.done(
                        portal.bean(ReadDeviation.class)
                                .by(tables.actor(UNION), agreement, Optional.empty(), Language.IT))
                .clauses()
                .stream()
                .filter(ClauseStanding::isToBeJudged)
                .findFirst()
                .orElseThrow();
    }
}
