package tavolo.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import tavolo.persistence.paper.Tool;

/// Everybody whose signature an agreement waits for gives it on the phone with a passkey: the
/// client two papers with one proof, the provider paper by paper, the union's delegates each on a
/// phone of their own. What a device signed for one paper is worth nothing for the next.
final class ThreePasskeys {

    private static final String PASSWORD = "tavolo-2020";
    private static final String ADDENDUM = "Atto integrativo";
    private static final String COMPANY = "Accordo aziendale";
    private static final String PROTOCOL = "Protocollo trilaterale";
    private static final Pattern PASSKEY = Pattern.compile("passkey");
    private static final Pattern FACTOR = Pattern.compile("\"factor\":\"([A-Z_]*)\"");

    private final Album album;
    private final Path folder;
    private final Function<String, Guest> onAPhone;

    /// @param folder where what is taken home is put
    /// @param onAPhone somebody of that name with a phone of their own
    ThreePasskeys(Album album, Path folder, Function<String, Guest> onAPhone) {
        this.album = album;
        this.folder = folder;
        this.onAPhone = onAPhone;
    }

    void sign() throws IOException {
        PasskeyHolder client = holder(onAPhone.apply("Giorgio Ventura").comesIn());
        signsTwoTogether(client);
        PasskeyHolder provider = holder(onAPhone.apply("Roberto Castaldi").comesIn());
        String table = opensTheFirst(provider);
        signsPaperByPaper(provider, table);
        PasskeyHolder delegate = holder(onAPhone.apply("Paolo Grandi").comesIn());
        delegate.signs(table, COMPANY).signs(table, PROTOCOL);
        Guest typing = onAPhone.apply("Stefano Frigerio");
        PasskeyHolder other = holder(typing.comesIn("stefano.frigerio@fac.example", PASSWORD));
        other.signs(table, COMPANY).signs(table, PROTOCOL);
        album.take(other.guest().page(), "10-last-signature");
        eachSignatureTellsHowItWasProven(provider.guest(), table);
    }

    /// One proof for two papers, each read and confirmed before.
    private void signsTwoTogether(PasskeyHolder client) {
        Guest boss = client.guest().goesTo("/");
        assertThat(boss.page().getByText("Due documenti aspettano la tua firma")).isVisible();
        boss.page().getByText("Due documenti aspettano la tua firma").click();
        boss.presses("Leggi e firma insieme").readsHeading("Firma insieme");
        Locator cards = boss.page().locator(".together__card");
        // The papers of the demonstration are made when somebody first wants to sign one.
        assertThat(cards.first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(180_000));
        assertThat(cards).hasCount(2);
        cards.first().getByText("Leggi il testo").click();
        assertThat(cards.first().getByRole(AriaRole.TAB).first()).isVisible();
        album.take(boss.page(), "06-two-papers");
        cards.first().getByText("Leggi il testo").click();
        confirmsReading(cards.first());
        boss.reads("Firma il documento confermato");
        confirmsReading(cards.last());
        boss.presses("Firma i 2 documenti confermati").reads("Conferma la firma di 2 documenti");
        client.isAskedForThePasskey().failsWithAnothersFinger();
        album.take(boss.page(), "07-one-proof");
        client.confirms();
        boss.reads("2 documenti firmati su 2.");
        assertThat(boss.page().getByText("Scarica il documento firmato")).hasCount(2);
        album.take(boss.page(), "08-two-signed");
    }

    private static void confirmsReading(Locator card) {
        card.getByRole(AriaRole.CHECKBOX).check();
    }

    private static String opensTheFirst(PasskeyHolder provider) {
        Guest boss = provider.guest().goesTo("/");
        boss.page()
                .locator(".task-row__link")
                .filter(new Locator.FilterOptions().setHasText("Firma: " + ADDENDUM))
                .click();
        boss.readsHeading("Firma · " + ADDENDUM);
        return boss.page().url().replaceFirst("/firma.*", "");
    }

    private void signsPaperByPaper(PasskeyHolder provider, String table) {
        provider.signs(table, ADDENDUM);
        provider.opens(table, COMPANY).failsWithTheAnswerBefore();
        album.take(provider.guest().page(), "09-answer-of-another-paper");
        provider.signs(table, COMPANY).signs(table, PROTOCOL);
    }

    private void eachSignatureTellsHowItWasProven(Guest provider, String table) throws IOException {
        provider.goesTo(table).reads("Firmato");
        provider.goesTo(table + "/documenti").reads("Scarica le prove (ZIP)");
        Path proofs = folder.resolve("prove.zip");
        Files.write(proofs, downloads(provider, provider.page().getByText("Scarica le prove")));
        assertThat(everyFactor(proofs)).isEqualTo(9);
        // Whoever takes the evidence has the certificates made that are not there yet.
        provider.goesTo(table + "/documenti");
        Locator certificates = provider.page().getByText("Scarica l'attestato di completamento");
        assertThat(certificates).hasCount(3);
        String certificate =
                Tool.run("pdftotext", downloads(provider, certificates.nth(1)), folder, "-raw");
        assertThat(certificate).contains("Stefano Frigerio", "Paolo Grandi", "Roberto Castaldi");
        // Three signatures, told in two languages.
        assertThat(PASSKEY.matcher(certificate).results()).hasSize(6);
    }

    /// How many signatures the file with the evidence tells of, all proven by passkey.
    private static int everyFactor(Path proofs) throws IOException {
        try (ZipFile zip = new ZipFile(proofs.toFile())) {
            String index =
                    new String(
                            zip.getInputStream(zip.getEntry("index.json")).readAllBytes(),
                            StandardCharsets.UTF_8);
            List<String> factors =
                    FACTOR.matcher(index).results().map(found -> found.group(1)).toList();
            assertThat(factors).containsOnly("PASSKEY");
            return factors.size();
        }
    }

    private byte[] downloads(Guest guest, Locator link) throws IOException {
        Download download = guest.page().waitForDownload(link::click);
        Path file = Files.createTempFile(folder, "taken", "");
        download.saveAs(file);
        return Files.readAllBytes(file);
    }

    private static PasskeyHolder holder(Guest guest) {
        return PasskeyHolder.registers(guest, PASSWORD);
    }
}
