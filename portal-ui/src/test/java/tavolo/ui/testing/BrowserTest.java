package tavolo.ui.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class BrowserTest {

    private static final String NOWHERE = "http://127.0.0.1:1";

    private static Browser browser;

    @BeforeAll
    static void launch() {
        browser = Browser.launch();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_person_reads_italian_in_rome() {
        Page page = browser.desktop(NOWHERE);
        page.setContent("<h1 id=seen></h1>");
        page.evaluate(
                """
                () => document.getElementById('seen').textContent = navigator.language + ' '
                    + Intl.DateTimeFormat().resolvedOptions().timeZone
                """);

        assertThat(page.locator("h1")).hasText("it-IT Europe/Rome");
    }

    @Test
    void a_phone_is_390_pixels_wide() {
        Page page = browser.phone(NOWHERE);

        assertThat(page.evaluate("() => window.innerWidth")).isEqualTo(390);
    }
}
