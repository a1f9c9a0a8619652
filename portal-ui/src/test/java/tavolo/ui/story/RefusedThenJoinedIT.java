package tavolo.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tavolo.persistence.paper.Tool;
import tavolo.ui.testing.Browser;
import tavolo.ui.testing.PackagedPortal;

/// A client's legal representative asks for a change instead of signing: the negotiation goes into
/// its next round, what was signed by all stays signed, and the rest is closed and signed anew.
/// Forty days later a union that sat at the table and did not sign adheres after all, and an error
/// that somebody found in the signed text is corrected by an errata of its own.
@Tag("browser")
class RefusedThenJoinedIT {

    private static final Path STORY = Path.of("target", "story-refused");
    private static final String PASSWORD = "tavolo-2020";
    private static final String ADDENDUM = "Atto integrativo";
    private static final String COMPANY = "Accordo aziendale";
    private static final String PROTOCOL = "Protocollo trilaterale";
    private static final String SECURITY = "Sicurezza dei dati";
    private static final String ACCIDENTS = "Infortuni";
    private static final String MEANT = "art. 23 della legge 22 maggio 2017, n. 81";
    private static final String WHY = "Dieci giorni di preavviso non bastano a chi verifica.";

    private static PackagedPortal portal;
    private static Browser browser;

    private final Album album = new Album(STORY.resolve("screens"));

    @TempDir Path folder;

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
    void a_refusal_opens_the_next_round_a_union_joins_late_and_an_error_is_corrected()
            throws IOException {
        Guest provider = atADesk("Serena Degasperi").comesIn();
        Guest client = atADesk("Marco Rosati").comesIn();
        Guest union = atADesk("Luca Ferri").comesIn();
        String table = agrees(provider, client, union);
        Guest boss = atADesk("Elena Sardella").comesIn();
        Guest delegate = onAPhone("Antonio Pandolfi").comesIn();
        signs(boss, table, COMPANY);
        signs(delegate, table, COMPANY);
        Guest city = onAPhone("Camilla Brambati").comesIn();
        asksForAChange(city, table);
        goesOn(provider, client, table);
        Stream.of(ADDENDUM, PROTOCOL).forEach(each -> signs(boss, table, each));
        Stream.of(ADDENDUM, PROTOCOL).forEach(each -> signs(city, table, each));
        signs(delegate, table, PROTOCOL);
        provider.goesTo(table).reads("Firmato");

        fortyDaysPass();
        Guest late =
                Guest.of(browser.phone(portal.address()), "Valerio Ruggeri")
                        .comesIn("valerio.ruggeri@usr.example", PASSWORD);
        joins(late, table.replaceFirst("https?://[^/]*", ""));
        corrects(table.replaceFirst("https?://[^/]*", ""));
        assertThat(album.findings()).isEmpty();
    }

    /// The errata goes the way of every agreement; beside the signed clause it is read in the end.
    private void corrects(String table) {
        Guest provider = atADesk("Serena Degasperi").comesIn();
        provider.goesTo(table).choosesClause(ACCIDENTS).presses("Correggi un errore");
        Locator form = provider.page().getByRole(AriaRole.DIALOG);
        form.getByLabel("Dove è scritto").fill("art. 23 della L. 81/2018");
        form.getByLabel("Si legga").fill(MEANT);
        provider.presses("Apri l'errata").reads("queste parole non sono nel testo firmato");
        album.take(provider.page(), "08-error");
        form.getByLabel("Dove è scritto").fill("art. 23 della L. 81/2017");
        provider.presses("Apri l'errata").reads("Corregge l'accordo");
        album.take(provider.page(), "09-errata");
        String errata = provider.page().url().replaceFirst("[?].*", "");
        provider.presses("Metti sul tavolo").reads("La bozza è sul tavolo");
        Guest union = atADesk("Luca Ferri").comesIn();
        assertThat(union.goesTo(errata).acceptsWhatWaits()).isEqualTo(1);
        union.releases();
        closes(provider, errata, COMPANY);
        signs(atADesk("Elena Sardella").comesIn(), errata, COMPANY);
        signs(onAPhone("Antonio Pandolfi").comesIn(), errata, COMPANY);
        provider.goesTo(errata).presses("Metti in vigore").reads("L'accordo è in vigore.");
        union.goesTo(table).choosesClause(ACCIDENTS).reads("Corretta dall'errata corrige");
        union.reads(MEANT);
        album.take(union.page(), "10-corrected");
    }

    private static String agrees(Guest provider, Guest client, Guest union) {
        provider.goesTo("/accordi/nuovo").page().getByText("Linea del cittadino").click();
        provider.reads("Sindacati al tavolo")
                .presses("Apri la bozza")
                .reads("Bozza")
                .presses("Metti sul tavolo")
                .reads("La bozza è sul tavolo");
        String table = provider.page().url().replaceFirst("[?].*", "");
        for (Guest each : List.of(client, union)) {
            each.goesTo(table).acceptsTheRest();
            each.releases();
        }
        provider.goesTo(table)
                .namesSignatories(List.of(ADDENDUM, COMPANY, PROTOCOL), "Elena Sardella");
        client.goesTo(table).namesSignatories(List.of(ADDENDUM, PROTOCOL), "Camilla Brambati");
        union.goesTo(table).namesSignatories(List.of(COMPANY, PROTOCOL), "Antonio Pandolfi");
        closes(provider, table, ADDENDUM, COMPANY, PROTOCOL);
        return table;
    }

    private static void closes(Guest provider, String table, String... titles) {
        provider.goesTo(table);
        Stream.of(titles).forEach(provider::closesText);
        provider.goesTo(table).presses("Apri la firma").reads("Documenti preparati e sigillati");
    }

    private static void signs(Guest signatory, String table, String title) {
        signatory.goesTo(table + "/firma").signs(title, PASSWORD).reads("Firmato.");
    }

    private void asksForAChange(Guest city, String table) {
        city.goesTo(table + "/firma");
        city.page()
                .locator(".signing__card", new Page.LocatorOptions().setHasText(ADDENDUM))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Firma ora"))
                .click();
        city.presses("Chiedi una modifica").presses("Chiedi la modifica").reads("Scrivi il motivo");
        city.page().getByLabel("Che cosa va cambiato, e perché?").fill(WHY);
        city.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^C\\d+ " + SECURITY)))
                .check();
        album.take(city.page(), "01-asks-for-a-change");
        city.presses("Chiedi la modifica").reads("giro 2");
        album.take(city.page(), "02-next-round");
    }

    /// The provider reads why; the client, whose clause it is, writes the next version, the
    /// provider takes it, and what was reopened is closed again.
    private void goesOn(Guest provider, Guest client, String table) {
        provider.goesTo(table).reads("In trattativa");
        provider.choosesClause(SECURITY).reads(WHY);
        album.take(provider.page(), "03-why");
        client.goesTo(table).choosesClause(SECURITY).presses("Scrivi una nuova versione");
        client.page().getByLabel("Preavviso di verifica").fill("15");
        client.page().getByLabel("Motivo della modifica").fill("Quindici giorni, come chiesto.");
        client.presses("Prepara la nuova versione").reads("Nella vostra stanza: una proposta");
        client.releases();
        provider.goesTo(table).choosesClause(SECURITY);
        assertThat(provider.acceptsWhatWaits()).isEqualTo(1);
        provider.releases();
        closes(provider, table, ADDENDUM, PROTOCOL);
        provider.goesTo(table + "/firma").reads("Firmato");
        album.take(provider.page(), "04-signed-stays-signed");
    }

    private static void fortyDaysPass() {
        portal.close();
        portal = PackagedPortal.start(STORY.resolve("portal"), "--tavolo.demo-later=P40D");
    }

    private void joins(Guest late, String table) throws IOException {
        late.goesTo(table + "/documenti");
        late.page().getByText("Aderisci: " + COMPANY).click();
        late.readsHeading("Adesione · " + COMPANY).reads("con effetto dal 30 mag 2020");
        album.take(late.page(), "05-joining");
        late.page().getByLabel("La tua password").fill(PASSWORD);
        late.presses("Firma l'adesione").reads("Adesione firmata.");
        album.take(late.page(), "06-joined");
        Locator act = late.page().getByText("Scarica l'atto di adesione");
        Path file = folder.resolve("adesione.pdf");
        late.page().waitForDownload(act::click).saveAs(file);
        byte[] taken = Files.readAllBytes(file);
        assertThat(Tool.run("pdfsig", taken, folder).lines())
                .filteredOn(line -> line.contains("Signature is Valid"))
                .hasSize(2);
        assertThat(Tool.run("pdftotext", taken, folder, "-raw")).contains("Valerio Ruggeri");
        late.goesTo(table + "/documenti").reads("con la firma di Valerio Ruggeri");
        late.goesTo("/verifica");
        late.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        late.reads("È esattamente un atto di adesione che il portale conserva");
        album.take(late.page(), "07-verified");
    }

    private static Guest atADesk(String name) {
        return Guest.of(browser.desktop(portal.address()), name);
    }

    private static Guest onAPhone(String name) {
        return Guest.of(browser.phone(portal.address()), name);
    }
}
