package tavolo.persistence.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.FileCheck;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.redline.RedlineRefusal;

/// Knows a spreadsheet: an archive that unpacks to a bounded size, with a workbook in it, without
/// programs and without links to other files.
final class SheetFiles implements FileCheck {

    private static final byte[] ARCHIVE = {'P', 'K'};

    /// An old office file, or a new one behind a password.
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final String ENCRYPTED = "EncryptedPackage";
    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final List<String> LINKS = List.of("externalLink", "connections", "queryTable");

    private final ReentrantLock reading = new ReentrantLock();

    @Override
    public Optional<Outcome<FileKind>> of(SentFile file) {
        byte[] bytes = file.content().toArray();
        if (begins(bytes, COMPOUND)) {
            return isLocked(bytes)
                    ? Optional.of(Outcome.refused(new FileRefusal.FileLocked(file.name())))
                    : Optional.empty();
        }
        if (!begins(bytes, ARCHIVE)) {
            return Optional.empty();
        }
        reading.lock();
        try {
            return Optional.of(opened(file.name(), bytes));
        } finally {
            reading.unlock();
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length
                && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    /// The directory of such a file names its parts in UTF-16.
    private static boolean isLocked(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_16LE).contains(ENCRYPTED);
    }

    private static Outcome<FileKind> opened(String name, byte[] bytes) {
        Optional<RedlineRefusal> swollen = new ZipGuard().refusal(bytes);
        if (swollen.isPresent()) {
            return Outcome.refused(why(name, swollen.get()));
        }
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return judged(name, file);
        } catch (InvalidFormatException
                | IOException
                | OpenXML4JRuntimeException
                | IllegalArgumentException _) {
            return Outcome.refused(new FileRefusal.FileDamaged(name));
        }
    }

    private static Refusal why(String name, RedlineRefusal refusal) {
        return refusal instanceof RedlineRefusal.UnpacksTooLarge
                ? new FileRefusal.FileSwollen(name)
                : new FileRefusal.FileDamaged(name);
    }

    private static Outcome<FileKind> judged(String name, OPCPackage file)
            throws InvalidFormatException {
        boolean workbook = false;
        for (PackagePart part : file.getParts()) {
            String type = part.getContentType();
            workbook |= type.equals(WORKBOOK);
            if (PackageRules.carriesProgram(part) || type.contains("oleObject")) {
                return Outcome.refused(new FileRefusal.FileWithProgram(name));
            }
            if (LINKS.stream().anyMatch(type::contains) || PackageRules.leadsElsewhere(part)) {
                return Outcome.refused(new FileRefusal.FileWithLinks(name));
            }
        }
        return workbook
                ? Outcome.done(FileKind.XLSX)
                : Outcome.refused(new FileRefusal.FileOfOtherKind(name));
    }
}
