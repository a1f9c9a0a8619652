package tavolo.ui.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The installed Chromium without a window, driven by Playwright; nothing is downloaded.
///
/// A class that uses it carries `@Tag("browser")`, in these very letters: without Chromium it
/// fails, and `-DskipBrowser` leaves it out by that tag. `-Dtavolo.chromium=` names another
/// executable. One thread uses one browser and its pages.
public final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");
    private static final int DESKTOP_WIDTH = 1280;
    private static final int PHONE_WIDTH = 390;
    private static final int HEIGHT = 844;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setArgs(ARGUMENTS));
    }

    /// A new browser, to be closed by the caller; starting one takes a second or two.
    ///
    /// @throws IllegalStateException if there is no Chromium, with the command that gets it
    public static Browser launch() {
        Path executable = Path.of(System.getProperty("tavolo.chromium", "/usr/bin/chromium"));
        if (!Files.isExecutable(executable)) {
            throw new IllegalStateException(
                    "There is no Chromium at %s: get it with .ci/install, or leave its tests out by hand with -DskipBrowser."
                            .formatted(executable));
        }
        return new Browser(executable);
    }

    /// A page of somebody at a desk, in Italian: a person of their own, with no cookie of
    /// another's.
    ///
    /// @param baseUrl what relative addresses are relative to, as in `http://127.0.0.1:8080`
    public Page desktop(String baseUrl) {
        return person(baseUrl, DESKTOP_WIDTH, "it-IT");
    }

    /// The same with a phone, 390 CSS pixels wide.
    public Page phone(String baseUrl) {
        return person(baseUrl, PHONE_WIDTH, "it-IT");
    }

    /// A page of a person of their own who reads `language`, as in `en-GB`, on a screen of `width`.
    public Page person(String baseUrl, int width, String language) {
        BrowserContext context =
                chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setBaseURL(baseUrl)
                                .setViewportSize(width, HEIGHT)
                                .setLocale(language)
                                .setTimezoneId("Europe/Rome")
                                .setReducedMotion(ReducedMotion.REDUCE));
        return context.newPage();
    }

    /// Closes every page and the browser.
    @Override
    public void close() {
        playwright.close();
    }
}
