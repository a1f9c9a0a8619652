package tavolo.persistence.paper;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.FileCheck;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.agreement.SentFile;

/// Knows a PDF: it opens without a password and has pages. What a reader has to unpack in order to
/// open it is unpacked into nothing first.
final class PdfFiles implements FileCheck {

    private static final byte[] BEGINNING = {'%', 'P', 'D', 'F', '-'};

    @Override
    public Optional<Outcome<FileKind>> of(SentFile file) {
        byte[] bytes = file.content().toArray();
        return begins(bytes) ? Optional.of(opened(file.name(), bytes)) : Optional.empty();
    }

    private static boolean begins(byte[] bytes) {
        for (int at = 0; at < BEGINNING.length; at++) {
            if (bytes.length <= at || bytes[at] != BEGINNING[at]) {
                return false;
            }
        }
        return true;
    }

    private static Outcome<FileKind> opened(String name, byte[] bytes) {
        if (PdfSwelling.isIn(bytes)) {
            return Outcome.refused(new FileRefusal.FileSwollen(name));
        }
        try (PDDocument paper =
                Loader.loadPDF(
                        new RandomAccessReadBuffer(bytes),
                        "",
                        null,
                        null,
                        IOUtils.createTempFileOnlyStreamCache())) {
            if (paper.isEncrypted()) {
                return Outcome.refused(new FileRefusal.FileLocked(name));
            }
            return paper.getNumberOfPages() > 0
                    ? Outcome.done(FileKind.PDF)
                    : Outcome.refused(new FileRefusal.FileDamaged(name));
        } catch (InvalidPasswordException _) {
            return Outcome.refused(new FileRefusal.FileLocked(name));
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | IndexOutOfBoundsException _) {
            // What a parser of a stranger's bytes says when they are no such file.
            return Outcome.refused(new FileRefusal.FileDamaged(name));
        }
    }
}
