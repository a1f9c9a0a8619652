package tavolo.ui.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.document.Bytes;

/// A file that arrived and was not sent yet: it lies beside the server, not in its memory, until it
/// is sent, removed, or the page is closed.
record WaitingFile(String name, long bytes, Path place) {

    static WaitingFile of(SentFile file) {
        try {
            Path place = Files.createTempFile("tavolo-", ".waiting");
            place.toFile().deleteOnExit();
            Files.write(place, file.content().toArray());
            return new WaitingFile(file.name(), file.content().length(), place);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The file with its bytes.
    SentFile sent() {
        try {
            return new SentFile(name, Bytes.of(Files.readAllBytes(place)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Deletes it.
    void forget() {
        try {
            Files.deleteIfExists(place);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
