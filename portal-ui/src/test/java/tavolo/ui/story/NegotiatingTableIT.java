package tavolo.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tavolo.ui.testing.Browser;
import tavolo.ui.testing.PackagedPortal;

/// Four people at one table over three rounds: a provider, a client and two unions prepare their
/// answers in rooms of their own, counter-propose, lose an acceptance, release together, settle a
/// thread, and close the texts. One of the unions sits on a phone; the others touch no mouse.
@Tag("browser")
class NegotiatingTableIT {

    private static final Path STORY = Path.of("target", "story-table");
    private static final String LINE = "Connettività e continuità tecnica";
    private static final String SPEED = "Velocità minima in ricezione";
    private static final String BACK = "Reversibilità";
    private static final String QUESTION = "Chi torna ritrova il suo posto?";

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
    void four_people_agree_in_three_rounds_without_showing_an_answer_before_its_time() {
        Typist provider = typist("Serena Degasperi");
        Typist client = typist("Marco Rosati");
        Typist otherUnion = typist("Teresa Amodio");
        Guest union = Guest.of(browser.phone(portal.address()), "Luca Ferri").comesIn();
        String table = provider.opensAgreement("Linea del cittadino");

        firstRound(client, union, otherUnion, table);
        secondRound(provider, client, union, otherUnion, table);
        thirdRound(provider, client, union, otherUnion, table);

        for (int closed = 1; closed <= 3; closed++) {
            provider.goesTo(table).presses("Chiudi il testo");
            assertThat(provider.page().locator(".instrument-card").getByText("testo chiuso"))
                    .hasCount(closed);
        }
        provider.goesTo(table).reads("Siglato");
        assertThat(album.findings()).isEmpty();
    }

    private static Typist typist(String name) {
        return new Typist(browser.desktop(portal.address()), name).comesIn();
    }

    /// The client counters and accepts the rest; one union accepts everything, the other objects.
    private void firstRound(Typist client, Guest union, Typist otherUnion, String table) {
        client.goesTo(table)
                .walksTo(LINE, "j")
                .counters(SPEED, "50", "Con meno di 50 cadono le videochiamate.")
                .acceptsTheRest(20);
        album.take(client.page(), "01-room");

        union.goesTo(table);
        assertThat(union.page().getByText("cadono le videochiamate")).hasCount(0);
        assertThat(union.acceptsTheRest()).isEqualTo(33);
        union.releases();

        otherUnion
                .goesTo(table)
                .walksTo(BACK, "j")
                .preparesComment("Tutti", QUESTION)
                .objects("Chi rientra non deve perdere il posto.");
        union.goesTo(table).choosesClause(BACK);
        assertThat(union.page().getByText(QUESTION)).hasCount(0);
        otherUnion.releases();

        client.releases();
        union.reads("Committente ha risposto");
        album.take(union.page(), "02-told-at-once");
        union.presses("Mostra");
    }

    /// The provider takes up the words of the client, which costs it the acceptance of the unions.
    private void secondRound(
            Typist provider, Typist client, Guest union, Typist otherUnion, String table) {
        provider.goesTo(table).walksTo(LINE, "j");
        album.take(provider.page(), "03-counter-proposal");
        provider.takesUpTheCounterProposal()
                .walksTo(BACK, "j")
                .answersThread("Sì, e ora sta scritto.")
                .revises("Preavviso di rientro", "20", "Venti giorni, e il posto resta.");
        assertThat(provider.releases()).contains("C12 Sindacato");
        provider.reads("Giro 2").reads("È caduta l'accettazione di:");

        union.goesTo(table).choosesClause(LINE).counters(SPEED, "30", "A 30 ci arriviamo tutti.");
        union.releasesTogether();
        otherUnion.goesTo(table).walksTo(BACK, "j").preparesToAccept();
        client.goesTo(table);
        assertThat(client.page().getByText("A 30 ci arriviamo tutti.")).hasCount(0);
        client.walksTo(BACK, "j").preparesToAccept().releasesTogether().reads("aspetta gli altri");
        otherUnion.releasesTogether();
        client.goesTo(table).walksTo(LINE, "j").reads("A 30 ci arriviamo tutti.");
        album.take(client.page(), "04-released-together");
    }

    /// The provider takes up the words of the union; the others accept them.
    private void thirdRound(
            Typist provider, Typist client, Guest union, Typist otherUnion, String table) {
        provider.goesTo(table).walksTo(LINE, "j").takesUpTheCounterProposal().releases();
        provider.reads("Giro 3");
        otherUnion
                .goesTo(table)
                .walksTo(BACK, "j")
                .reads("Sì, e ora sta scritto.")
                .presses("Segna come risolto")
                .reads("Risolto: il commento di Teresa Amodio");
        for (Typist each : new Typist[] {client, otherUnion}) {
            each.goesTo(table).walksTo(LINE, "j").preparesToAccept().releases();
        }
        union.goesTo(table).choosesClause(LINE).reads("proposta da Luca Ferri");
        album.take(union.page(), "05-agreed");
    }
}
