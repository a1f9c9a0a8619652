package tavolo.ui.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import tavolo.domain.intake.IntakeFile;
import tavolo.domain.intake.SheetReader;

/// A file with figures that has arrived: it lies on disk, never in memory as a whole, until it is
/// forgotten. Whoever reads it keeps it there meanwhile.
final class FigureFile {

    /// The most bytes of a file.
    static final int MOST_BYTES = SheetReader.MOST_MEGABYTES * 1024 * 1024;

    private static final int PIECE = 64 * 1024;

    private final IntakeFile file;
    private final long bytes;
    private final ReentrantLock inUse = new ReentrantLock();

    private FigureFile(IntakeFile file, long bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /// Takes what comes in `content`, no more than a byte beyond the limit: a reader then refuses
    /// the file for its size.
    static FigureFile taken(String name, InputStream content) throws IOException {
        Path place = Files.createTempFile("tavolo-", ".figures");
        try (OutputStream out = Files.newOutputStream(place)) {
            byte[] piece = new byte[PIECE];
            long left = MOST_BYTES + 1L;
            int read = content.read(piece);
            while (read > 0 && left > 0) {
                out.write(piece, 0, (int) Math.min(read, left));
                left -= read;
                read = content.read(piece);
            }
        } catch (IOException broken) {
            Files.deleteIfExists(place);
            throw broken;
        }
        return new FigureFile(new IntakeFile(name, place), Files.size(place));
    }

    /// The same file, which goes with the portal at the latest: a page that is open then says no
    /// farewell.
    FigureFile untilExit() {
        file.content().toFile().deleteOnExit();
        return this;
    }

    /// What the sender calls it.
    String name() {
        return file.name();
    }

    /// Its size.
    long bytes() {
        return bytes;
    }

    /// What `work` makes of the file, which stays there meanwhile.
    <T> T read(Function<IntakeFile, T> work) {
        inUse.lock();
        try {
            return work.apply(file);
        } finally {
            inUse.unlock();
        }
    }

    /// Deletes it as soon as nobody reads it any more, without waiting for that.
    void forget() {
        Thread.ofVirtual().name("forget-figures").start(this::delete);
    }

    /// Deletes it.
    void delete() {
        inUse.lock();
        try {
            Files.deleteIfExists(file.content());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            inUse.unlock();
        }
    }
}
