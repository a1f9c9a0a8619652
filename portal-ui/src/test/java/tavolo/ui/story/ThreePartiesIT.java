package tavolo.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.persistence.paper.PaperGate;
import tavolo.persistence.paper.Tool;
import tavolo.ui.testing.Browser;
import tavolo.ui.testing.PackagedPortal;

/// The main story: a provider opens an agreement, the client and the union negotiate it clause by
/// clause, all three sign, and each takes home the papers that it may have. The union sits on a
/// phone. Leaves the papers and the pictures of every screen in `target/story`.
@Tag("browser")
class ThreePartiesIT {

    private static final Path STORY = Path.of("target", "story");
    private static final String PASSWORD = "tavolo-2020";
    private static final String SERVICE = "Linea del cittadino";
    private static final String ADDENDUM = "Atto integrativo";
    private static final String COMPANY = "Accordo aziendale";
    private static final String PROTOCOL = "Protocollo trilaterale";

    private static PackagedPortal portal;

    /// What the union writes for itself alone.
    private static final String NOTE = "Tra noi: sotto i 10 non trattiamo.";

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
    void three_parties_draft_agree_and_sign_one_agreement() throws IOException {
        Guest provider = atADesk("Serena Degasperi");
        Guest client = atADesk("Marco Rosati");
        Guest union = onAPhone("Luca Ferri");

        provider.page().navigate("/login");
        provider.reads("Serena Degasperi");
        album.take(provider.page(), "01-sign-in");
        provider.comesIn();
        album.take(provider.page(), "02-my-turn");

        String table = opensTheAgreement(provider);
        negotiate(provider, client, union, table);
        TargetSteps targets = new TargetSteps(album, table);
        targets.imports(provider, folder);
        targets.counters(union);
        targets.takesUp(provider);
        targets.acceptsAllRows(client);
        targets.acceptsAllRows(union);
        close(provider, client, union, table);
        sign(provider, union, table);
        provider.goesTo(table).presses("Metti in vigore").reads("L'accordo è in vigore.");
        targets.looksUp(union);
        eachTakesItsPapers(provider, client, union, table);
        theRestOfThePortal(provider, table);

        assertThat(album.findings()).isEmpty();
    }

    private String opensTheAgreement(Guest provider) {
        provider.goesTo("/accordi");
        album.take(provider.page(), "03-agreements");
        provider.presses("Apri un accordo").readsHeading("Apri un accordo");
        provider.page().getByText(SERVICE).click();
        provider.reads("Sindacati al tavolo");
        Locator start =
                provider.page().getByLabel("Dal", new Page.GetByLabelOptions().setExact(true));
        start.fill("20/4/2020");
        start.press("Enter");
        album.take(provider.page(), "04-new-agreement");
        provider.presses("Apri la bozza").readsHeading(SERVICE + " · Campobasso").reads("Bozza");
        album.take(provider.page(), "05-draft");
        provider.presses("Metti sul tavolo").reads("La bozza è sul tavolo");
        return Stream.of(provider.page().url().split("[?]")).findFirst().orElseThrow();
    }

    private void negotiate(Guest provider, Guest client, Guest union, String table) {
        client.comesIn().reads("Rispondi a 21 clausole");
        client.goesTo(table);
        album.take(client.page(), "06-table-client");
        assertThat(client.acceptsWhatWaits()).isEqualTo(21);
        client.releases();

        union.comesIn().goesTo(table);
        assertThat(union.page().getByText("Penali e premi")).hasCount(0);
        union.choosesClause("Connettività e continuità tecnica")
                .comments("Solo noi", NOTE)
                .comments("Tutti", "Chi abita fuori città a quella velocità non arriva.")
                .objects("Con questa soglia resta fuori un terzo dei colleghi.");
        album.take(union.page(), "07-table-union-objection");
        assertThat(union.acceptsTheRest()).isEqualTo(32);
        union.releases();

        provider.goesTo(table).choosesClause("Connettività e continuità tecnica");
        provider.reads("Con questa soglia resta fuori un terzo dei colleghi.");
        provider.presses("Scrivi una nuova versione");
        provider.page().getByLabel("Velocità minima in ricezione").fill("10");
        provider.page().getByLabel("Motivo della modifica").fill("Una soglia che tutti hanno.");
        provider.reads("Bozza salvata").pauses();
        provider.goesTo(table)
                .choosesClause("Connettività e continuità tecnica")
                .presses("Scrivi una nuova versione")
                .reads("Riprendi la tua bozza");
        assertThat(provider.page().getByLabel("Velocità minima in ricezione")).hasValue("10");
        assertThat(provider.page().getByLabel("Motivo della modifica"))
                .hasValue("Una soglia che tutti hanno.");
        album.take(provider.page(), "08-new-version");
        provider.presses("Prepara la nuova versione").reads("Nella vostra stanza: una proposta");
        assertThat(provider.releases()).contains("Cadono le accettazioni: C12 Committente");
        provider.reads("È caduta l'accettazione di: Committente");

        client.goesTo(table);
        assertThat(client.page().getByText("a quella velocità non arriva")).hasCount(1);
        assertThat(client.page().getByText(NOTE)).hasCount(0);
        album.take(client.page(), "09-table-difference");
        assertThat(client.acceptsWhatWaits()).isEqualTo(1);
        client.releases();
        union.goesTo(table);
        assertThat(union.acceptsWhatWaits()).isEqualTo(1);
        union.releases();
    }

    private void close(Guest provider, Guest client, Guest union, String table) {
        provider.goesTo(table)
                .namesSignatories(List.of(ADDENDUM, COMPANY, PROTOCOL), "Elena Sardella");
        client.goesTo(table).namesSignatories(List.of(ADDENDUM, PROTOCOL), "Camilla Brambati");
        union.goesTo(table).namesSignatories(List.of(COMPANY, PROTOCOL), "Antonio Pandolfi");
        provider.goesTo(table);
        album.take(provider.page(), "10-table-agreed");
        Stream.of(ADDENDUM, COMPANY, PROTOCOL).forEach(provider::closesText);
        provider.goesTo(table).reads("Siglato");
        provider.presses("Apri la firma").reads("Documenti preparati e sigillati");
    }

    private void sign(Guest provider, Guest union, String table) {
        Guest boss = atADesk("Elena Sardella").comesIn().goesTo(table + "/firma");
        album.take(boss.page(), "11-who-signs");
        boss.signs(ADDENDUM, "not the password").reads("La password non è giusta");
        album.take(boss.page(), "12-step-up");
        boss.page().getByLabel("La tua password").fill(PASSWORD);
        boss.presses("Conferma e firma").reads("Firmato.");
        for (String each : List.of(COMPANY, PROTOCOL)) {
            boss.goesTo(table + "/firma").signs(each, PASSWORD).reads("Firmato.");
        }
        Guest city = atADesk("Camilla Brambati").comesIn();
        for (String each : List.of(ADDENDUM, PROTOCOL)) {
            city.goesTo(table + "/firma").signs(each, PASSWORD).reads("Firmato.");
        }
        city.reads("Firmano ancora: Antonio Pandolfi.").presses("Passa il dispositivo");
        city.reads("Il dispositivo è passato di mano").goesTo(table).reads("Entra con una passkey");
        Guest delegate = onAPhone("Antonio Pandolfi").comesIn();
        delegate.goesTo(table + "/firma").signs(COMPANY, PASSWORD).reads("Firmato.");
        album.take(delegate.page(), "13-receipt");
        delegate.goesTo(table + "/firma").signs(PROTOCOL, PASSWORD).reads("Firmato.");
        provider.goesTo(table).reads("Firmato");
        union.goesTo(table + "/firma");
        album.take(union.page(), "14-signed-union");
    }

    private void eachTakesItsPapers(Guest provider, Guest client, Guest union, String table)
            throws IOException {
        provider.goesTo(table + "/documenti");
        provider.reads("Pagina 1 di");
        album.take(provider.page(), "15-papers");
        Path papers = Files.createDirectories(STORY.resolve("papers"));
        Path addendum = provider.downloads(ADDENDUM, papers.resolve("atto-integrativo.pdf"));
        Path company = provider.downloads(COMPANY, papers.resolve("accordo-aziendale.pdf"));
        Path protocol = provider.downloads(PROTOCOL, papers.resolve("protocollo.pdf"));
        check(addendum, InstrumentKind.COMMERCIAL_ADDENDUM, 2);
        check(company, InstrumentKind.COMPANY_AGREEMENT, 2);
        check(protocol, InstrumentKind.TRI_PARTY_PROTOCOL, 3);

        client.goesTo(table + "/documenti");
        assertThat(Files.readAllBytes(client.downloads(ADDENDUM, folder.resolve("client.pdf"))))
                .isEqualTo(Files.readAllBytes(addendum));
        assertThat(client.page().getByText("Scarica: " + COMPANY)).hasCount(0);
        union.goesTo(table + "/documenti");
        assertThat(Files.readAllBytes(union.downloads(COMPANY, folder.resolve("union.pdf"))))
                .isEqualTo(Files.readAllBytes(company));
        assertThat(union.page().getByText("Scarica: " + ADDENDUM)).hasCount(0);
        album.take(union.page(), "16-papers-union");
        strangersCheck(company);
    }

    /// Somebody without an account checks the paper, and one that was tampered with.
    private void strangersCheck(Path paper) throws IOException {
        Page page = browser.phone(portal.address());
        page.navigate("/verifica");
        page.locator("vaadin-upload input[type=file]").setInputFiles(paper);
        assertThat(page.getByText("È esattamente un documento che Tavolo custodisce")).isVisible();
        assertThat(page.getByText("Firme in questa versione: 2 di 2.")).isVisible();
        assertThat(page.getByText("Antonio Pandolfi", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        album.take(page, "22-verify");
        Path forged = Files.copy(paper, folder.resolve("tampered.pdf"));
        Files.writeString(forged, "\n% e altro\n", StandardOpenOption.APPEND);
        page.locator("vaadin-upload input[type=file]").setInputFiles(forged);
        assertThat(page.getByText("Non regge.")).isVisible();
        album.take(page, "23-verify-tampered");
        page.context().close();
    }

    /// What other programs say of a signed paper: the seal and `people` signatures, all valid, the
    /// last over the whole document; both standards kept; every clause in the text.
    private void check(Path paper, InstrumentKind kind, int people) throws IOException {
        byte[] file = Files.readAllBytes(paper);
        String signatures = Tool.run("pdfsig", file, folder);
        assertThat(signatures.lines().filter(line -> line.contains("Signature is Valid")))
                .hasSize(people + 1);
        assertThat(signatures.lines().filter(line -> line.contains("- Total document signed")))
                .hasSize(1);
        assertThat(new PaperGate().brokenRules(file)).isEmpty();
        String text = Tool.run("pdftotext", file, folder, "-raw").replaceAll("\\s+", " ");
        ClauseLibrary.standard()
                .of(kind)
                .forEach(definition ->
                        assertThat(text)
                                .contains(definition.place().code().value())
                                .contains(definition.title().in(Language.IT)));
    }

    private void theRestOfThePortal(Guest provider, String table) {
        provider.goesTo(table + "/obiettivi");
        album.take(provider.page(), "17-targets");
        provider.goesTo(table + "/cronologia");
        album.take(provider.page(), "18-timeline");
        provider.goesTo("/organizzazione");
        album.take(provider.page(), "19-organisation");
        provider.goesTo("/aiuto");
        album.take(provider.page(), "20-help");
        provider.goesTo("/accordi/00000000-0000-0000-0000-000000000000");
        provider.reads("Qui non c'è nulla che tu possa vedere.");
        album.take(provider.page(), "21-not-found");
    }

    private Guest atADesk(String name) {
        return Guest.of(browser.desktop(portal.address()), name);
    }

    private Guest onAPhone(String name) {
        return Guest.of(browser.phone(portal.address()), name);
    }
}
