package tavolo.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import tavolo.domain.machine.KeepTokens;
import tavolo.domain.machine.RecogniseToken;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;

/// A key for a program is made on the page, shown once, and taken back.
class TokensPartTest {

    private static final String DRAFTER = "oscar.chiarelli@orsolina.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);

    @Test
    void a_key_is_shown_once_and_taken_back() {
        ImportPage page = new ImportPage(DRAFTER);
        page.press("view.figures.keys.make").press("view.figures.keys.make.verb");
        assertThat(page.window().text()).contains(portal.says("view.figures.keys.name.missing"));
        field(page, "view.figures.keys.name").setValue("Centralino nuovo");
        page.press("view.figures.keys.make.verb");

        String secret = field(page, "view.figures.keys.secret.label").getValue();
        assertThat(portal.bean(RecogniseToken.class).by(secret)).isPresent();
        page.press("view.figures.keys.secret.close");
        ImportPage again = new ImportPage(DRAFTER);
        assertThat(again.window().text()).contains("Centralino nuovo").doesNotContain(secret);

        again.pressNamed("view.figures.keys.revoke.named", "Centralino nuovo")
                .press("view.figures.keys.revoke.verb");
        assertThat(again.window().text())
                .contains(portal.says("view.figures.keys.revoke.done", "Centralino nuovo"));
        assertThat(portal.bean(RecogniseToken.class).by(secret)).isEmpty();
        assertThat(Tables.done(portal.bean(KeepTokens.class).list(tables.actor(DRAFTER))))
                .anyMatch(token -> token.revoked().isPresent());
    }

    @Test
    void the_help_shows_commands_with_the_way_to_keys() {
        assertThat(portal.of(DRAFTER).visit("aiuto").text())
                .contains(portal.says("help.programs"), "curl -X POST", "/api/figures");
    }

    private TextField field(ImportPage page, String key) {
        return page.window()
                .find(TextField.class)
                .withCondition(each -> portal.says(key).equals(each.getLabel()))
                .single();
    }
}
