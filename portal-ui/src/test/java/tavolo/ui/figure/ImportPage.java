package tavolo.ui.figure;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Window;

/// The page for measured figures as a person works on it.
final class ImportPage {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Portal portal = Portal.running();
    private final Window window;

    ImportPage(String email) {
        window = portal.of(email).visit("obiettivi/cifre");
    }

    Window window() {
        return window;
    }

    /// Sends a file and waits until `key` is said.
    ImportPage send(String name, String content, String key) {
        return send(name, content.getBytes(StandardCharsets.UTF_8), key);
    }

    /// Sends a file and waits until `key` is said.
    ImportPage send(String name, byte[] content, String key) {
        window.context()
                .test(window.find(Upload.class).single())
                .upload(name, "application/octet-stream", content);
        return until(portal.says(key));
    }

    /// Chooses `choice` in the field that `key` names.
    @SuppressWarnings("unchecked")
    ImportPage choose(String key, String choice) {
        Select<Object> field =
                window.find(Select.class)
                        .withCondition(each -> portal.says(key).equals(each.getLabel()))
                        .single();
        window.context().test(field).selectItem(choice);
        window.context().roundTrip();
        return this;
    }

    /// What is chosen in the field that `key` names.
    Object chosen(String key) {
        return window.find(Select.class)
                .withCondition(each -> portal.says(key).equals(each.getLabel()))
                .single()
                .getValue();
    }

    /// Presses what `key` says of `values`; in a question over the page rather than on it.
    ImportPage press(String key, Object... values) {
        String said = portal.says(key, values);
        Button button =
                window.find(Button.class)
                        .withCondition(each -> said.equals(each.getText()))
                        .all()
                        .getLast();
        window.context().test(button).click();
        window.context().roundTrip();
        return this;
    }

    /// Presses the button that is read aloud as `key` says of `values`.
    ImportPage pressNamed(String key, Object... values) {
        String said = portal.says(key, values);
        Button button =
                window.find(Button.class)
                        .withCondition(each -> each.getAriaLabel().filter(said::equals).isPresent())
                        .all()
                        .getFirst();
        window.context().test(button).click();
        window.context().roundTrip();
        return this;
    }

    /// Waits until `words` can be read: files are read outside the page's lock.
    ImportPage until(String words) {
        return until(words, true);
    }

    /// Waits until `words` can no longer be read.
    ImportPage untilGone(String words) {
        return until(words, false);
    }

    private ImportPage until(String words, boolean said) {
        Instant end = Instant.now().plus(PATIENCE);
        while (window.text().contains(words) != said) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(
                        (said ? "never said: " : "still said: ") + words + "\n" + window.text());
            }
            pause();
            window.context().activate();
            MockVaadin.runUIQueue();
            window.context().roundTrip();
        }
        return this;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
