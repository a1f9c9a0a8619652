package tavolo.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;

/// A signatory with a device of their own: takes the paper, signs it outside of the portal and
/// brings it back.
final class DeviceHolder {

    /// The process that judges files may have to start first.
    private static final double PATIENCE = 120_000;

    private final Guest guest;

    DeviceHolder(Guest guest) {
        this.guest = guest;
    }

    Guest guest() {
        return guest;
    }

    /// Opens the page for the instrument called `title` at the agreement `table`.
    DeviceHolder opens(String table, String title) {
        guest.goesTo(table + "/firma");
        guest.page()
                .locator(".signing__card", new Page.LocatorOptions().setHasText(title))
                .getByText("Firma con il tuo dispositivo")
                .click();
        guest.readsHeading("Firma con il tuo dispositivo · " + title);
        return this;
    }

    byte[] takesThePaper() {
        Locator link =
                guest.page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions()
                                        .setName("Scarica il documento da firmare"));
        try (InputStream file = guest.page().waitForDownload(link::click).createReadStream()) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private void brings(String name, byte[] file) {
        guest.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", file));
    }

    /// Brings a file that is not taken, and reads why.
    DeviceHolder failsWith(String name, byte[] file, String why) {
        brings(name, file);
        assertThat(
                        guest.page()
                                .getByRole(AriaRole.ALERT)
                                .filter(new Locator.FilterOptions().setHasText(why)))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        return this;
    }

    /// Brings the file that counts.
    DeviceHolder succeedsWith(String name, byte[] file, String words) {
        brings(name, file);
        assertThat(guest.page().getByText(words))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        return this;
    }
}
