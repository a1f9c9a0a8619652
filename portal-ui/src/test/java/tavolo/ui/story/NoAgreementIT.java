package tavolo.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tavolo.ui.testing.Browser;
import tavolo.ui.testing.PackagedPortal;

/// Talks that end without an agreement, from the first draft to the record of where everybody
/// stood. Nobody touches a mouse.
@Tag("browser")
class NoAgreementIT {

    private static final Path STORY = Path.of("target", "story-no-agreement");
    private static final String BACK = "Reversibilità";

    private static PackagedPortal portal;
    private static Browser browser;

    private final Album album = new Album(STORY.resolve("screens"));

    @BeforeAll
    static void open() throws IOException {
        FileSystemUtils.deleteRecursively(STORY);
        browser = Browser.launch();
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        portal = PackagedPortal.start(STORY.resolve("portal"));
    }

    @AfterAll
    static void close() {
        browser.close();
        portal.close();
    }

    @Test
    void talks_that_fail_leave_a_record_and_need_no_mouse() {
        Typist provider = guest("Serena Degasperi");
        Typist client = guest("Marco Rosati");
        Typist union = guest("Luca Ferri");
        String table = provider.opensAgreement("Linea del cittadino");

        client.goesTo(table).acceptsTheRest(21).releases();
        objects(union.goesTo(table), "Chi rientra non deve perdere il posto.");
        offersMore(provider.goesTo(table));
        objects(union.goesTo(table), "Venti giorni non bastano a nessuno.");
        meets(provider, union, table);
        givesUp(provider.goesTo(table));

        union.goesTo("/")
                .reaches(words -> words.startsWith("Avvisi"))
                .hits("Enter")
                .reads("Mancato accordo");
        union.goesTo(table + "/documenti").reads("Verbale di mancato accordo");
        album.take(union.page(), "04-record");
        client.goesTo(table).reads("Mancato accordo");
        assertThat(album.findings()).isEmpty();
    }

    private Typist guest(String name) {
        return new Typist(browser.desktop(portal.address()), name).comesIn();
    }

    private static void objects(Typist union, String why) {
        union.walksTo(BACK, "j").objects(why).releases();
    }

    private void offersMore(Typist provider) {
        provider.walksTo(BACK, "j")
                .revises("Preavviso di rientro", "20", "Venti giorni, e il posto resta.");
        album.take(provider.page(), "01-prepared");
        provider.releases();
    }

    private void meets(Typist provider, Typist union, String table) {
        provider.goesTo(table).presses("Proponi un incontro").question();
        provider.fills("Luogo", "Sala riunioni, via delle Prove 1")
                .presses("Convoca l'incontro")
                .reads("Sala riunioni, via delle Prove 1");
        album.take(provider.page(), "02-meeting");
        union.goesTo(table + "/incontri").presses("Rispondi all'invito").question();
        union.presses("Rispondi all'invito").reads("Risposta data.");
    }

    private void givesUp(Typist provider) {
        provider.presses("Dichiara fallita la trattativa");
        assertThat(provider.question()).contains("verbale di mancato accordo");
        album.take(provider.page(), "03-giving-up");
        provider.fills("Motivo", "Dopo due giri le posizioni sul rientro restano lontane.")
                .presses("Dichiara fallita la trattativa")
                .reads("La trattativa è dichiarata fallita.");
    }
}
