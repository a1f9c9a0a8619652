package tavolo.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tavolo.domain.party.Account;
import tavolo.domain.party.Accounts;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Window;

class SignInPageTest {

    private final Portal portal = Portal.running();

    @Test
    void every_person_of_the_demo_has_a_card_with_name_and_house() {
        List<Account> people = portal.bean(Accounts.class).demoAccounts();
        Window window = portal.anonymous().visit("login");

        assertThat(people).hasSizeGreaterThan(10);
        assertThat(people)
                .allSatisfy(account ->
                        assertThat(window.text())
                                .contains(
                                        account.person().name(),
                                        account.organisation().shortName()));
    }

    @Test
    void a_page_behind_the_sign_in_shows_the_sign_in_to_a_stranger() {
        Window window = portal.anonymous().visit("accordi");

        assertThat(window.page()).isInstanceOf(LoginView.class);
    }

    @Test
    void who_is_signed_in_needs_no_sign_in_page() {
        Window window = portal.of("anna.belmonte@voceviva.example").visit("login");

        assertThat(window.page()).isNotInstanceOf(LoginView.class);
        assertThat(window.text()).contains(portal.says("view.tasks.title"));
    }
}
