package tavolo.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.ReadTargetHistory;
import tavolo.domain.library.Language;
import tavolo.domain.target.Kpi;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

class AgreementTargetStoryViewTest {

    private static final String PROVIDER = "nicola.bassi@voceviva.example";
    private static final String OTHER = "guido.vigano@ponteblu.example";
    private static final String STRANGER = "serena.degasperi@valdibruna.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);

    /// On a line that an earlier agreement covered, whose pilot it superseded.
    private final AgreementId agreement = tables.agreement(PROVIDER, "2020/0145");

    @Test
    void on_the_last_day_of_the_pilot_its_targets_applied_and_on_the_next_the_new_ones() {
        Window window = portal.of(PROVIDER);

        assertThat(applied(window.visit(page("?giorno=2020-03-15"))))
                .contains("2019/0012", "dal 1 mag 2019 al 15 mar 2020")
                .doesNotContain("2020/0145");
        assertThat(applied(window.visit(page("?giorno=2020-03-16"))))
                .contains("2020/0145", "dal 16 mar 2020 al 15 mar 2021")
                .doesNotContain("2019/0012");
    }

    @Test
    void what_was_known_before_the_new_agreement_is_still_readable() {
        assertThat(applied(portal.of(PROVIDER).visit(page("?giorno=2020-03-20&noto=2020-03-10"))))
                .contains("2019/0012", "dal 1 mag 2019 al 30 apr 2020")
                .doesNotContain("2020/0145");
    }

    @Test
    void without_a_day_it_is_asked_about_today_and_a_chosen_day_goes_into_the_address() {
        Window window = portal.of(PROVIDER).visit(page(""));
        DatePicker day = field(window, "view.target-story.day");

        assertThat(day.getValue()).isEqualTo(LocalDate.of(2020, 4, 20));

        window.context().test(day).setValue(LocalDate.of(2020, 3, 12));

        assertThat(window.address()).contains("giorno=2020-03-12");
        assertThat(applied(window)).contains("2019/0012");
    }

    @Test
    void two_days_are_compared_field_by_field() {
        String compared =
                portal.of(PROVIDER).visit(page("?giorno=2020-03-16&confronta=2019-04-30")).text();

        assertThat(compared)
                .contains(
                        portal.says(
                                "view.target-story.compare.caption", "30 apr 2019", "16 mar 2020"),
                        portal.says("term-field.value"),
                        Kpi.SL.name(Language.IT));
        assertThat(
                        portal.of(PROVIDER)
                                .visit(page("?giorno=2020-03-17&confronta=2020-03-16"))
                                .text())
                .contains(portal.says("view.target-story.compare.same"));
    }

    @Test
    void a_suspended_target_is_observed_and_not_sanctioned_from_its_day_on() {
        String suspended = "accordi/" + tables.agreement(OTHER, "2020/0156") + "/obiettivi/storia";

        assertThat(applied(portal.of(OTHER).visit(suspended + "?giorno=2020-04-03")))
                .contains(portal.says("target-status.revised"))
                .doesNotContain(portal.says("target-status.suspended"));
        assertThat(applied(portal.of(OTHER).visit(suspended + "?giorno=2020-04-04")))
                .contains(portal.says("target-status.suspended"));
    }

    @Test
    void an_agreement_that_does_not_apply_yet_has_no_story() {
        AgreementId ahead = tables.agreement(PROVIDER, "2020/0147");

        assertThat(portal.of(PROVIDER).visit("accordi/" + ahead + "/obiettivi/storia").text())
                .contains(portal.says("view.target-story.none"));
    }

    @Test
    void what_an_address_says_wrongly_is_as_if_it_said_nothing() {
        LocalDate today = LocalDate.of(2020, 4, 20);

        assertThat(
                        StoryAddress.of(
                                QueryParameters.fromString(
                                        "giorno=ieri&noto=2020-13-01&confronta=%2B99999-01-01"),
                                today))
                .isEqualTo(StoryAddress.of(today));
        StoryAddress asked =
                new StoryAddress(today, Optional.of(today), Optional.of(today.minusDays(1)));
        assertThat(StoryAddress.of(asked.written(), LocalDate.EPOCH)).isEqualTo(asked);
        assertThat(asked.knownAt()).isEqualTo(Instant.parse("2020-04-20T21:59:59.999999Z"));
    }

    @Test
    void the_targets_page_leads_there_and_the_help_explains_it() {
        assertThat(portal.of(PROVIDER).visit("accordi/" + agreement + "/obiettivi").text())
                .contains(portal.says("view.target-story.link"));
        assertThat(portal.of(PROVIDER).visit("aiuto").text())
                .contains(portal.says("help.history.1"));
    }

    @Test
    void the_story_of_others_is_as_unknown_as_that_of_no_agreement() {
        Window window = portal.of(STRANGER);
        String unknown = window.visit("accordi/" + UUID.randomUUID() + "/obiettivi/storia").text();

        assertThat(window.visit(page("")).text())
                .isEqualTo(unknown)
                .contains(portal.says("trouble.not-found.sentence"));
        assertThat(portal.bean(ReadTargetHistory.class).of(tables.actor(STRANGER), agreement))
                .isInstanceOf(Outcome.Refused.class);
    }

    private String page(String query) {
        return "accordi/" + agreement + "/obiettivi/storia" + query;
    }

    /// What the table of the asked day says.
    private static String applied(Window window) {
        return window.textOf(window.find(AppliedTable.class).single());
    }

    private DatePicker field(Window window, String key) {
        return window.find(DatePicker.class)
                .withCondition(field -> portal.says(key).equals(field.getLabel()))
                .single();
    }
}
