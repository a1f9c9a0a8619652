package tavolo.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tavolo.ui.testing.Browser;
import tavolo.ui.testing.PackagedPortal;

/// A legal representative for whom two papers wait signs both on the phone with one proof.
@Tag("browser")
class SignTogetherIT {

    private static final Path STORY = Path.of("target", "story-together");
    private static final String PASSWORD = "tavolo-2020";

    private static PackagedPortal portal;
    private static Browser browser;

    private final Album album = new Album(STORY.resolve("screens"));

    @BeforeAll
    static void open() throws IOException {
        FileSystemUtils.deleteRecursively(STORY);
        browser = Browser.launch();
        setDefaultAssertionTimeout(30_000);
        portal = PackagedPortal.start(STORY.resolve("portal"));
    }

    @AfterAll
    static void close() {
        browser.close();
        portal.close();
    }

    @Test
    void one_proof_signs_what_was_read_and_nothing_else() {
        Guest boss = Guest.of(browser.phone(portal.address()), "Giorgio Ventura").comesIn();
        // Papers of the demonstration are made when somebody first wants to sign one.
        boss.page().locator(".task-row__link").first().click();
        assertThat(boss.page().getByText("Firma il documento").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
        boss.page().navigate(portal.address());
        boss.page().getByText("documenti aspettano la tua firma").first().click();
        album.take(boss.page(), "01-my-turn");
        boss.presses("Leggi e firma insieme").readsHeading("Firma insieme");
        Locator cards = boss.page().locator(".together__card");
        int waiting = cards.count();
        assertThat(waiting).isGreaterThan(1);
        cards.first().getByText("Leggi il testo").click();
        assertThat(cards.first().getByRole(AriaRole.TAB).first()).isVisible();
        album.take(boss.page(), "02-cards");
        boss.page().getByText("Ho letto questo documento").nth(0).click();
        boss.page().getByText("Ho letto questo documento").nth(1).click();
        boss.presses("Firma i 2 documenti confermati").reads("Conferma la firma di 2 documenti");
        boss.page().getByLabel("La tua password").fill("un'altra");
        boss.presses("Conferma e firma").reads("La password non è giusta");
        boss.page().getByLabel("La tua password").fill(PASSWORD);
        album.take(boss.page(), "03-step-up");
        boss.presses("Conferma e firma").reads("2 documenti firmati su 2.");
        assertThat(boss.page().getByText("Scarica il documento firmato")).hasCount(2);
        album.take(boss.page(), "04-results");
        assertThat(album.findings()).isEmpty();
    }
}
