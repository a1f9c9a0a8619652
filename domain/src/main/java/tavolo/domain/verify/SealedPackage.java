package tavolo.domain.verify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tavolo.domain.document.Sha256;

/// The entries of a ZIP file of strangers, read as a stream within narrow limits: only digests
/// stay, and the few small files that say what the rest must be. Nothing is written anywhere.
final class SealedPackage {

    /// Unpacked, all together.
    static final long MOST_BYTES = 256L << 20;

    /// How many times larger than the file the content may be.
    static final long MOST_SWELLING = 100;

    static final int MOST_ENTRIES = 2_000;

    private static final int MOST_KEPT = 4 << 20;
    private static final int PORTION = 1 << 16;
    private static final Set<String> KEPT =
            Set.of("manifest.json", "manifest.sig", "authority/seal.cer", "index.json");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._/-]{0,199}");

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, byte[]> kept = new HashMap<>();
    private final long limit;
    private long total;

    private SealedPackage(long limit) {
        this.limit = limit;
    }

    /// What an entry holds.
    record Entry(Sha256 sha, long size) {}

    /// Whether `file` begins like a ZIP file. Source: PKWARE APPNOTE, 4.3.7.
    static boolean isZip(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /// @throws IOException if it is damaged, has names that a path must not have, or too much in it
    static SealedPackage of(byte[] file) throws IOException {
        long limit = Math.min(MOST_BYTES, MOST_SWELLING * file.length);
        SealedPackage read = new SealedPackage(limit);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                read.take(entry.getName(), zip);
            }
        } catch (IllegalArgumentException notUtf8) {
            throw new IOException("a name that is no text", notUtf8);
        }
        if (!ZipDirectory.names(file).equals(List.copyOf(read.entries.keySet()))) {
            throw new IOException("the directory lists something else");
        }
        return read;
    }

    private void take(String name, InputStream content) throws IOException {
        boolean isSound = NAME.matcher(name).matches() && !name.contains("..");
        if (!isSound || entries.containsKey(name) || entries.size() >= MOST_ENTRIES) {
            throw new IOException("a name that is not taken");
        }
        MessageDigest digest = sha256();
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        byte[] portion = new byte[PORTION];
        long size = 0;
        for (int length = content.read(portion); length >= 0; length = content.read(portion)) {
            size += length;
            total += length;
            if (total > limit || (KEPT.contains(name) && size > MOST_KEPT)) {
                throw new IOException("more than a package may hold");
            }
            digest.update(portion, 0, length);
            if (KEPT.contains(name)) {
                copy.write(portion, 0, length);
            }
        }
        entries.put(name, new Entry(Sha256.of(digest.digest()), size));
        kept.put(name, copy.toByteArray());
    }

    /// The entries by their names.
    Map<String, Entry> entries() {
        return entries;
    }

    /// One of the small files; empty when it is not there.
    byte[] small(String name) {
        return kept.getOrDefault(name, new byte[0]);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
