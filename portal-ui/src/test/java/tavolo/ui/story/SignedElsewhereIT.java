package tavolo.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tavolo.persistence.seal.ForeignAuthority;
import tavolo.persistence.seal.ForeignAuthority.Device;
import tavolo.persistence.seal.ForeignAuthority.Holder;
import tavolo.ui.testing.Browser;
import tavolo.ui.testing.PackagedPortal;

/// A union's delegate and a client's legal representative sign with devices of their own, certified
/// by authorities that the portal was told to trust: the one in an envelope, the other in the PDF,
/// by a certificate of which nobody has said yet that it was not revoked. What is brought before
/// and is not the signature awaited is refused with the sentence that says what to do.
@Tag("browser")
class SignedElsewhereIT {

    private static final Path STORY = Path.of("target", "story-elsewhere");
    private static final String ADDENDUM = "Atto integrativo";
    private static final String COMPANY = "Accordo aziendale";
    private static final String PROTOCOL = "Protocollo trilaterale";
    private static final Holder DELEGATE = new Holder("Paolo", "Grandi", "");
    private static final Holder CLIENT = new Holder("Giorgio", "Ventura", "");
    private static final Duration YEARS = Duration.ofDays(1_200);

    private static PackagedPortal portal;
    private static Browser browser;
    private static ForeignAuthority authority;

    /// Publishes no list, and nobody may be asked about its certificates.
    private static ForeignAuthority silent;

    private static Device revoked;

    private final Album album = new Album(STORY.resolve("screens"));
    private final Instant now = Instant.now();

    @TempDir Path folder;

    @BeforeAll
    static void open() throws IOException {
        FileSystemUtils.deleteRecursively(STORY);
        browser = Browser.launch();
        setDefaultAssertionTimeout(30_000);
        Path trust = Files.createDirectories(STORY.resolve("trust")).toAbsolutePath();
        Instant at = Instant.now();
        authority = ForeignAuthority.named("Prestatore di prova CA", at);
        silent = ForeignAuthority.named("Prestatore che tace CA", at);
        revoked = authority.device(DELEGATE, at);
        Files.write(trust.resolve("prestatore.cer"), authority.root().toArray());
        Files.write(trust.resolve("tace.cer"), silent.root().toArray());
        Files.write(trust.resolve("revocati.crl"), authority.revocations(at, revoked).toArray());
        portal = PackagedPortal.start(STORY.resolve("portal"), "--tavolo.trust.folder=" + trust);
    }

    @AfterAll
    static void close() {
        browser.close();
        portal.close();
    }

    @Test
    void a_delegate_brings_an_envelope_and_a_client_a_pdf_and_wrong_files_are_told_apart()
            throws IOException {
        DeviceHolder delegate = new DeviceHolder(atADesk("Paolo Grandi").comesIn());
        String table = opensTheFirst(delegate.guest());
        byte[] other = delegate.opens(table, PROTOCOL).takesThePaper();
        byte[] paper = delegate.opens(table, COMPANY).takesThePaper();
        delegate.guest().reads("gli altri vedono che lo stai firmando");
        album.take(delegate.guest().page(), "01-taken-away");
        wrongFiles(delegate, paper, other);
        wrongCertificates(delegate, paper);
        delegate.succeedsWith(
                "aziendale.pdf.p7m",
                authority.device(DELEGATE, now).enveloped(paper, now, false),
                "Firma ricevuta e controllata: è valida.");

        DeviceHolder client = new DeviceHolder(onAPhone("Giorgio Ventura").comesIn());
        byte[] addendum = client.opens(table, ADDENDUM).takesThePaper();
        byte[] signed =
                silent.device(CLIENT, now).signed(addendum, box(addendum, "Giorgio Ventura"), now);
        client.succeedsWith(
                "atto.pdf",
                signed,
                "Firma ricevuta: è integra ed è la tua. Che il certificato non fosse revocato");
        album.take(client.guest().page(), "04-pdf-taken");
        everybodySees(table, signed);
        assertThat(album.findings()).isEmpty();
    }

    private static String opensTheFirst(Guest delegate) {
        delegate.page()
                .locator(".task-row__link")
                .filter(new Locator.FilterOptions().setHasText("Firma: " + COMPANY))
                .click();
        // The papers of the demonstration are made when somebody first wants to sign one.
        delegate.page()
                .locator(".ceremony__bar")
                .waitFor(new Locator.WaitForOptions().setTimeout(180_000));
        return delegate.page().url().replaceFirst("/firma.*", "");
    }

    private void wrongFiles(DeviceHolder delegate, byte[] paper, byte[] other) {
        Device own = authority.device(DELEGATE, now);
        delegate.failsWith("aziendale.pdf", paper, "Nel file non c'è nessuna firma nuova.")
                .failsWith(
                        "protocollo.pdf",
                        own.signed(other, box(other, "Paolo Grandi"), now),
                        "Questo file non è il documento scaricato da qui.")
                .failsWith(
                        "protocollo.pdf.p7m",
                        own.enveloped(other, now, false),
                        "Nella busta .p7m c'è un altro file");
        album.take(delegate.guest().page(), "02-wrong-file");
    }

    private void wrongCertificates(DeviceHolder delegate, byte[] paper) {
        String box = box(paper, "Paolo Grandi");
        Device another = authority.device(new Holder("Marta", "Ferraris", ""), now);
        Device ended =
                authority.device(
                        DELEGATE,
                        ForeignAuthority.pair("RSA", 2048),
                        now.minus(YEARS),
                        "SHA256withRSA");
        Device unknown = ForeignAuthority.named("Autorità di nessuno", now).device(DELEGATE, now);
        delegate.failsWith(
                        "aziendale.pdf",
                        another.signed(paper, box, now),
                        "Il certificato è intestato a «Marta Ferraris», ma qui firma Paolo Grandi.")
                .failsWith(
                        "aziendale.pdf",
                        ended.signed(paper, box, now),
                        "Il tuo certificato è scaduto il")
                .failsWith(
                        "aziendale.pdf",
                        unknown.signed(paper, box, now),
                        "Il certificato è stato rilasciato da «Autorità di nessuno»")
                .failsWith(
                        "aziendale.pdf",
                        revoked.signed(paper, box, now),
                        "Il tuo certificato risulta revocato o sospeso.");
        album.take(delegate.guest().page(), "03-revoked");
    }

    private void everybodySees(String table, byte[] signed) throws IOException {
        Guest provider = atADesk("Roberto Castaldi").comesIn().goesTo(table + "/firma");
        assertThat(provider.page().getByText(Pattern.compile("ha firmato|firmato,")).first())
                .isVisible();
        provider.reads("che il certificato non fosse revocato è ancora da controllare");
        album.take(provider.page(), "05-who-signed");
        provider.goesTo(table + "/documenti").reads("Pagina 1 di");
        album.take(provider.page(), "06-papers");
        Path file = Files.write(folder.resolve("atto.pdf"), signed);
        provider.goesTo("/verifica");
        provider.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        provider.reads("È esattamente un documento che Tavolo custodisce")
                .reads("Firme in questa versione: 1 di 2.")
                .reads("la sua autorità non l'ha ancora detto");
        album.take(provider.page(), "07-verified");
    }

    /// The box in which a signing program shows the name of the person.
    private static String box(byte[] paper, String name) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return document.getDocumentCatalog().getAcroForm().getFields().stream()
                    .filter(field -> String.valueOf(field.getAlternateFieldName()).contains(name))
                    .map(PDField::getPartialName)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static Guest atADesk(String name) {
        return Guest.of(browser.desktop(portal.address()), name);
    }

    private static Guest onAPhone(String name) {
        return Guest.of(browser.phone(portal.address()), name);
    }
}
