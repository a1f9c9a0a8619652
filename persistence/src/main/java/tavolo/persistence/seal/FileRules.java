package tavolo.persistence.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import tavolo.domain.signing.Finding;

/// What is asked of a file before anything else touches it: a readable, unencrypted PDF of sane
/// size. A few bytes can claim millions of pages.
final class FileRules {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int MOST_PAGES = 2000;
    private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private FileRules() {}

    static Set<Finding> findings(byte[] file) {
        if (file.length > MOST_BYTES) {
            return EnumSet.of(Finding.TOO_LARGE);
        }
        if (file.length < HEADER.length
                || !Arrays.equals(HEADER, Arrays.copyOf(file, HEADER.length))) {
            return EnumSet.of(Finding.NOT_A_PDF);
        }
        return readFindings(file);
    }

    private static Set<Finding> readFindings(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            int pages = document.getNumberOfPages();
            int objects = document.getDocument().getXrefTable().size();
            if (document.isEncrypted()) {
                return EnumSet.of(Finding.ENCRYPTED);
            }
            if (pages > MOST_PAGES || pages > objects) {
                return EnumSet.of(Finding.TOO_LARGE);
            }
            return pages < 1 ? EnumSet.of(Finding.NOT_A_PDF) : EnumSet.noneOf(Finding.class);
        } catch (InvalidPasswordException encrypted) {
            return EnumSet.of(Finding.ENCRYPTED);
        } catch (IOException unreadable) {
            return EnumSet.of(Finding.NOT_A_PDF);
        }
    }
}
