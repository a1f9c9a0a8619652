package tavolo.persistence.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.intake.IntakeFile;
import tavolo.domain.intake.IntakeRefusal;
import tavolo.domain.intake.RowSink;
import tavolo.domain.intake.SheetReader;

/// Reads spreadsheets and files of text with columns. What a file is, its content says and not its
/// name.
final class TableFiles implements SheetReader {

    private static final byte[] ARCHIVE = {'P', 'K'};

    /// An old office file, or a new one behind a password.
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /// What the directory of a file behind a password names, byte for byte.
    private static final String ENCRYPTED =
            new String(
                    "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
                    StandardCharsets.ISO_8859_1);

    private static final int MEGABYTE = 1024 * 1024;

    @Override
    public Optional<Refusal> read(IntakeFile file, RowSink sink) {
        try {
            return content(file, sink);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Refusal> content(IntakeFile file, RowSink sink) throws IOException {
        long size = Files.size(file.content());
        if (size == 0) {
            return Optional.of(new FileRefusal.FileEmpty(file.name()));
        }
        if (size > (long) MOST_MEGABYTES * MEGABYTE) {
            return Optional.of(new FileRefusal.FileOverLimit(file.name(), MOST_MEGABYTES));
        }
        byte[] head = head(file);
        try {
            if (begins(head, COMPOUND)) {
                return Optional.of(compound(file));
            }
            HeadedRows rows = new HeadedRows(file.name(), sink);
            if (begins(head, ARCHIVE)) {
                new XlsxFile(file).read(rows);
            } else {
                new TextFile(file).read(rows);
            }
            return Optional.empty();
        } catch (RefusedFile refused) {
            return Optional.of(refused.why());
        }
    }

    private static byte[] head(IntakeFile file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file.content())) {
            return bytes.readNBytes(COMPOUND.length);
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length
                && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    /// The directory of such a file names its parts in UTF-16 and may stand anywhere in it.
    private static Refusal compound(IntakeFile file) throws IOException {
        String carried = "";
        try (InputStream bytes = Files.newInputStream(file.content())) {
            byte[] piece = bytes.readNBytes(MEGABYTE);
            while (piece.length > 0) {
                String text = carried + new String(piece, StandardCharsets.ISO_8859_1);
                if (text.contains(ENCRYPTED)) {
                    return new FileRefusal.FileLocked(file.name());
                }
                carried = text.substring(Math.max(0, text.length() - ENCRYPTED.length()));
                piece = bytes.readNBytes(MEGABYTE);
            }
        }
        return new IntakeRefusal.SheetOfOtherKind(file.name());
    }
}
