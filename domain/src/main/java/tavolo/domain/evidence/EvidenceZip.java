package tavolo.domain.evidence;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tavolo.domain.document.Sha256;

/// A ZIP file that is written as it comes, with the same bytes for the same entries: their order is
/// that of writing, their time is always the same.
final class EvidenceZip {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<Entry> entries = new ArrayList<>();

    EvidenceZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /// An entry that was written.
    ///
    /// @param size in bytes, unpacked
    record Entry(String path, Sha256 sha, long size) {}

    /// Writes the content of an entry.
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    Entry put(String path, byte[] content) throws IOException {
        return put(path, out -> out.write(content));
    }

    Entry put(String path, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        Counted counted = new Counted(new DigestOutputStream(zip, sha256()));
        content.to(counted);
        counted.flush();
        zip.closeEntry();
        Entry written = counted.entry(path);
        entries.add(written);
        return written;
    }

    /// What was written so far.
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// Ends the file; the stream behind it stays open.
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static final class Counted extends FilterOutputStream {

        private final DigestOutputStream digested;
        private long size;

        Counted(DigestOutputStream digested) {
            super(digested);
            this.digested = digested;
        }

        @Override
        public void write(int one) throws IOException {
            digested.write(one);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            digested.write(bytes, from, length);
            size += length;
        }

        Entry entry(String path) {
            return new Entry(path, Sha256.of(digested.getMessageDigest().digest()), size);
        }
    }
}
