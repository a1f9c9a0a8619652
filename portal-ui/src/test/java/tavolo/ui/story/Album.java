package tavolo.ui.story;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Pictures of every screen, on the desk and on the phone, light and dark, each also examined by
/// axe; and what axe and the ruler found.
final class Album {

    private static final List<String> GRAVE = List.of("serious", "critical");
    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;

    private final Path folder;
    private final List<String> findings = new ArrayList<>();

    Album(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Takes the four pictures of what `page` shows, and leaves it as it was.
    void take(Page page, String screen) {
        ViewportSize before = page.viewportSize();
        for (int width : List.of(DESKTOP, PHONE)) {
            page.setViewportSize(width, before.height);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                take(page, screen, width, scheme.name().toLowerCase(Locale.ROOT));
            }
            checkWidth(page, screen, width);
        }
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(before.width, before.height);
    }

    private void take(Page page, String screen, int width, String scheme) {
        page.waitForTimeout(150);
        String name = screen + (width == PHONE ? "-phone-" : "-desktop-") + scheme;
        page.screenshot(
                new ScreenshotOptions()
                        .setPath(folder.resolve(name + ".png"))
                        .setAnimations(ScreenshotAnimations.DISABLED));
        new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> name + ": " + described(rule))
                        .forEach(findings::add);
    }

    private static String described(Rule rule) {
        return rule.getId()
                + " "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }

    /// A page never scrolls sideways.
    private void checkWidth(Page page, String screen, int width) {
        int needed = (int) page.evaluate("() => Math.ceil(document.documentElement.scrollWidth)");
        if (needed > width) {
            findings.add(screen + ": needs " + needed + " of " + width + " pixels");
        }
    }

    /// What was found grave on any screen; to be empty.
    List<String> findings() {
        return List.copyOf(findings);
    }
}
