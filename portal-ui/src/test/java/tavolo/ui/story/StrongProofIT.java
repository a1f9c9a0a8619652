package tavolo.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tavolo.ui.testing.Browser;
import tavolo.ui.testing.PackagedPortal;

/// A legal representative registers a passkey on the phone and signs in with it; three parties sign
/// with theirs; a union delegate sets up codes, signs in with one, and with a code from paper.
@Tag("browser")
class StrongProofIT {

    private static final Path STORY = Path.of("target", "story-proof");
    private static final String PASSWORD = "tavolo-2020";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern HOME = Pattern.compile(".*:\\d+/$");

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
    void a_passkey_opens_the_door() {
        Guest boss = onAPhone("Elena Sardella").comesIn();
        PasskeyHolder.registers(boss, PASSWORD);
        album.take(boss.page(), "01-passkey");

        leaves(boss);
        boss.presses("Entra con una passkey");
        assertThat(boss.page()).hasURL(HOME);
        assertThat(album.findings()).isEmpty();
    }

    @Test
    void three_parties_sign_on_the_phone_each_with_a_passkey() throws IOException {
        new ThreePasskeys(album, folder, StrongProofIT::onAPhone).sign();

        assertThat(album.findings()).isEmpty();
    }

    @Test
    void a_code_follows_the_password_and_one_from_paper_takes_its_place() {
        Guest delegate = onAPhone("Luca Ferri").comesIn();
        delegate.goesTo("/sicurezza").presses("Imposta i codici");
        confirmsByPassword(delegate);
        String key = delegate.page().locator(".safety__key").textContent();
        album.take(delegate.page(), "03-codes");
        String first = code(key, 0);
        types(delegate, "Codice a sei cifre", first).presses("Imposta");
        String paper = delegate.page().locator(".safety__codes li").first().textContent();
        album.take(delegate.page(), "04-recovery");
        delegate.presses("Li ho messi al sicuro").reads("10 codici di recupero rimasti");

        leaves(delegate);
        delegate.page().getByText("Luca Ferri").first().click();
        types(delegate, "Codice", first).presses("Continua").reads("già stato usato");
        album.take(delegate.page(), "05-code");
        types(delegate, "Codice", code(key, 1)).presses("Continua");
        assertThat(delegate.page()).hasURL(HOME);

        leaves(delegate);
        delegate.page().getByText("Luca Ferri").first().click();
        types(delegate, "Codice", paper).presses("Continua");
        assertThat(delegate.page()).hasURL(HOME);
        delegate.goesTo("/sicurezza").reads("9 codici di recupero rimasti");
        assertThat(album.findings()).isEmpty();
    }

    /// Passkeys want a name, not the number of this machine.
    private static Guest onAPhone(String name) {
        String address = portal.address().replace("127.0.0.1", "localhost");
        return Guest.of(browser.phone(address), name);
    }

    private static void confirmsByPassword(Guest guest) {
        types(guest, "La tua password", PASSWORD).presses("Conferma");
    }

    private static Guest types(Guest guest, String label, String text) {
        guest.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return guest;
    }

    private static void leaves(Guest guest) {
        guest.page().context().clearCookies();
        guest.page().navigate("/login");
    }

    /// The code that the device with `key` shows `steps` from now. Source: RFC 6238 and RFC 4226,
    /// 5.3, written here once more so as not to trust our own.
    private static String code(String key, long steps) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(key.replace(" ", "")), "RAW"));
            long step = Instant.now().getEpochSecond() / 30 + steps;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] bytes(String key) {
        String bits =
                key.chars()
                        .mapToObj(letter -> Integer.toBinaryString(32 + LETTERS.indexOf(letter)))
                        .map(each -> each.substring(1))
                        .reduce("", String::concat);
        ByteBuffer bytes = ByteBuffer.allocate(bits.length() / 8);
        for (int at = 0; at + 8 <= bits.length(); at += 8) {
            bytes.put((byte) Integer.parseInt(bits.substring(at, at + 8), 2));
        }
        return bytes.array();
    }
}
