package tavolo.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.agreement.AgreementId;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

class ForeignAgreementTest {

    private static final String OWNER = "anna.belmonte@voceviva.example";
    private static final String STRANGER = "serena.degasperi@valdibruna.example";
    private static final String ASSOCIATION = "elisa.torre@democontact.example";

    private final Portal portal = Portal.running();
    private final AgreementId foreign = new Tables(portal).agreement(OWNER, "2020/0147");

    @ParameterizedTest
    @ValueSource(strings = {"", "/documenti", "/firma", "?c=0195d3a0-0000-7000-8000-000000000000"})
    void what_belongs_to_others_is_as_unknown_as_what_does_not_exist(String page) {
        Window window = portal.of(STRANGER);
        String unknown = window.visit("accordi/" + UUID.randomUUID() + page).text();
        String others = window.visit("accordi/" + foreign + page).text();

        assertThat(others)
                .isEqualTo(unknown)
                .contains(portal.says("trouble.not-found.sentence"))
                .doesNotContain("2020/0147");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/documenti", "/firma"})
    void the_association_sees_no_agreement(String page) {
        Window window = portal.of(ASSOCIATION).visit("accordi/" + foreign + page);

        assertThat(window.text())
                .contains(portal.says("trouble.not-found.sentence"))
                .doesNotContain("2020/0147");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accordi/x", "accordi/0", "accordi/%27%3Cscript%3E", "nowhere"})
    void what_names_nothing_is_not_found(String address) {
        Window window = portal.of(OWNER).visit(address);

        assertThat(window.text()).contains(portal.says("trouble.not-found.sentence"));
    }
}
