package tavolo.persistence.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tavolo.domain.redline.RedlineRefusal;

/// Unpacks an archive into nothing, piece by piece, before anybody keeps a byte of it: a small file
/// may unpack to more than the machine has.
final class ZipGuard {

    /// The most that an archive may unpack to: a text of some hundred pages with its pictures.
    private static final int MEGABYTES = 40;

    static final long MOST_BYTES = MEGABYTES * 1024L * 1024;

    /// The most of a part that lists others, which libraries read as a whole tree.
    private static final long MOST_BYTES_OF_A_LIST = 512 * 1024L;

    static final int MOST_PARTS = 1000;
    private static final int PIECE = 64 * 1024;

    private final byte[] piece = new byte[PIECE];
    private long unpacked;

    /// Why `file` must not be unpacked; empty when it may.
    Optional<RedlineRefusal> refusal(byte[] file) {
        int parts = 0;
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry part = archive.getNextEntry();
            while (part != null) {
                parts++;
                if (parts > MOST_PARTS || !fits(archive, limit(part.getName()))) {
                    return Optional.of(new RedlineRefusal.UnpacksTooLarge(MEGABYTES));
                }
                part = archive.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException _) {
            // Damaged, or a name in it is no text.
            return Optional.of(new RedlineRefusal.FileUnusable());
        }
        return parts == 0 ? Optional.of(new RedlineRefusal.FileUnusable()) : Optional.empty();
    }

    private static long limit(String part) {
        boolean isList = part.endsWith(".rels") || part.equals("[Content_Types].xml");
        return isList ? MOST_BYTES_OF_A_LIST : MOST_BYTES;
    }

    private boolean fits(ZipInputStream part, long limit) throws IOException {
        long size = 0;
        int read = part.read(piece);
        while (read >= 0) {
            size += read;
            unpacked += read;
            if (size > limit || unpacked > MOST_BYTES) {
                return false;
            }
            read = part.read(piece);
        }
        return true;
    }
}
