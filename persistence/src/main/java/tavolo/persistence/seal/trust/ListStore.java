package tavolo.persistence.seal.trust;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The last good lists in a file, so that a start without the network knows them. What stands there
/// was checked when it was read; who can write the file can lay certificates into the folder of
/// trust beside it as well.
final class ListStore {

    private static final Logger LOG = LoggerFactory.getLogger(ListStore.class);
    private static final int FORM = 1;
    private static final int MOST = 100;

    private final Path file;

    ListStore(Path folder) {
        this.file = folder.resolve("trusted-lists.bin");
    }

    /// The lists that were kept; none if there are none, or if they cannot be read any more.
    List<KnownList> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            if (in.readInt() != FORM) {
                throw new IOException("written by another version");
            }
            List<KnownList> lists = new ArrayList<>();
            for (int left = Math.min(in.readInt(), MOST); left > 0; left--) {
                lists.add(KnownList.read(in));
            }
            return lists;
        } catch (IOException broken) {
            LOG.warn("{} cannot be read: {}", file, broken.getMessage());
            return List.of();
        }
    }

    /// Keeps `lists` in place of those before.
    void write(List<KnownList> lists) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORM);
            out.writeInt(lists.size());
            for (KnownList list : lists) {
                list.write(out);
            }
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, bytes.toByteArray());
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            LOG.warn("{} cannot be written: {}", file, full.getMessage());
        }
    }
}
