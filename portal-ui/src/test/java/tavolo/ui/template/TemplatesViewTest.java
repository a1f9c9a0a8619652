package tavolo.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.TypedClause;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.Language;
import tavolo.domain.library.TemplateId;
import tavolo.domain.party.Actor;
import tavolo.domain.template.AgreementStanding;
import tavolo.domain.template.CreateTemplate;
import tavolo.domain.template.DeviationKind;
import tavolo.domain.template.EditTemplate;
import tavolo.domain.template.PublishTemplate;
import tavolo.domain.template.ReadDeviation;
import tavolo.domain.template.TemplateDesk;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// The pages of models, and how an agreement stands to one.
class TemplatesViewTest {

    private static final String PROVIDER = "anna.belmonte@voceviva.example";
    private static final String UNION = "luca.ferri@fac.example";
    private static final ClausePlace DAYS = ClausePlace.parse("C08@COMPANY_AGREEMENT");

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final Actor keeper = tables.actor(PROVIDER);

    @Test
    void a_keeper_makes_a_model_from_the_library_and_comes_to_its_page() {
        Window window = portal.of(PROVIDER).visit("modelli").press("view.templates.create");
        TextField name =
                window.find(TextField.class)
                        .withCondition(field ->
                                portal.says("view.templates.name").equals(field.getLabel()))
                        .single();
        name.setValue("Modello della pagina");
        window.press("view.templates.create.verb");

        assertThat(window.page()).isInstanceOf(ModelView.class);
        assertThat(window.text())
                .contains("Modello della pagina", portal.says("view.templates.draft", 1), "C08");
        assertThat(window.offers("view.template.publish")).isTrue();
    }

    @Test
    void a_model_is_not_found_by_those_of_another_organisation() {
        TemplateId id = published("Modello riservato");

        assertThat(portal.of(PROVIDER).visit("modelli/" + id).text()).contains("Modello riservato");
        assertThat(portal.of(UNION).visit("modelli/" + id).text())
                .contains(portal.says("trouble.not-found.sentence"))
                .doesNotContain("Modello riservato");
        assertThat(portal.of(UNION).visit("modelli").text()).doesNotContain("Modello riservato");
    }

    @Test
    void two_versions_are_compared_clause_by_clause() {
        TemplateId id = published("Modello a confronto");
        days(id, 2, "5");

        String text = portal.of(PROVIDER).visit("modelli/" + id + "?v=2&da=1").text();

        assertThat(text)
                .contains(portal.says("view.template.changes", 1))
                .contains(portal.says("deviation-kind.changed"))
                .contains("C08");
    }

    @Test
    void the_library_is_read_by_every_side() {
        assertThat(portal.of(UNION).visit("modelli?parte=libreria").text())
                .contains("C01", "C36", portal.says("view.templates.library.help"));
    }

    @Test
    void an_agreement_is_compared_with_the_library_by_everybody_and_with_a_model_by_its_owner() {
        AgreementId agreement = tables.agreement(PROVIDER, "2020/0151");
        TemplateId id = published("Modello del tavolo");
        AgreementStanding standing =
                Tables.done(
                        portal.bean(ReadDeviation.class)
                                .by(tables.actor(UNION), agreement, Optional.empty(), Language.IT));
        String page = "accordi/" + agreement + "/modello";

        assertThat(portal.of(UNION).visit(page).text())
                .contains(
                        portal.says(
                                "view.deviation.sums",
                                standing.count(DeviationKind.EQUAL),
                                standing.count(DeviationKind.CHANGED),
                                standing.count(DeviationKind.MISSING),
                                standing.count(DeviationKind.ADDED)))
                .doesNotContain("Modello del tavolo");
        assertThat(portal.of(PROVIDER).visit(page + "?modello=" + id + "&v=1").text())
                .contains(portal.says("deviation-kind.added"));
        assertThat(portal.of(UNION).visit(page + "?modello=" + id + "&v=1").text())
                .contains(portal.says("trouble.not-found.sentence"));
    }

    @Test
    void the_table_says_how_the_clause_stands_to_the_library() {
        AgreementId agreement = tables.agreement(PROVIDER, "2020/0151");

        assertThat(portal.of(UNION).visit("accordi/" + agreement).text())
                .contains(portal.says("view.standing.all"))
                .contains(portal.says("view.standing.standard", "").strip());
    }

    private TemplateId published(String name) {
        TemplateId id =
                Tables.done(
                        portal.bean(CreateTemplate.class).fromLibrary(keeper, name, Set.of(DAYS)));
        days(id, 0, "4");
        Tables.done(
                portal.bean(PublishTemplate.class)
                        .by(keeper, new TemplateDesk.Seen(id, 1), "la prima"));
        return id;
    }

    /// Writes how many days may be worked at home, on the model as it was after `changes` changes.
    private void days(TemplateId id, long changes, String days) {
        Tables.done(
                portal.bean(EditTemplate.class)
                        .write(
                                keeper,
                                new TemplateDesk.Seen(id, changes),
                                DAYS,
                                new TypedClause(
                                        Language.IT,
                                        "1. Si lavora da casa {remoteDays}.",
                                        "1. One works from home {remoteDays}.",
                                        Map.of("remoteDays", days)),
                                false));
    }
}
