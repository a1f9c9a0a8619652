package tavolo.persistence.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.document.Bytes;

/// Which PDF can go with a comment.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfFilesTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int SWOLLEN_MEGABYTES = 200;

    private final PdfFiles files = new PdfFiles();

    @Test
    void a_pdf_with_a_page_is_taken_whatever_its_name_says() throws IOException {
        assertThat(judged("piano.xlsx", pdf(1, ""))).contains(Outcome.done(FileKind.PDF));
    }

    @Test
    void something_else_is_no_matter_of_this_check() {
        assertThat(judged("a.pdf", new byte[] {'M', 'Z', 0, 0, 0, 0})).isEmpty();
        assertThat(judged("a.pdf", new byte[] {'%', 'P'})).isEmpty();
    }

    @Test
    void a_password_is_refused_even_when_the_file_can_be_read_without_it() throws IOException {
        refuses(new FileRefusal.FileLocked("a.pdf"), pdf(1, "geheim"));
        refuses(new FileRefusal.FileLocked("a.pdf"), owned());
    }

    @Test
    void a_torn_file_and_one_without_pages_are_refused() throws IOException {
        byte[] whole = pdf(1, "");

        refuses(new FileRefusal.FileDamaged("a.pdf"), Arrays.copyOf(whole, 40));
        refuses(new FileRefusal.FileDamaged("a.pdf"), pdf(0, ""));
        refuses(
                new FileRefusal.FileDamaged("a.pdf"),
                "%PDF-1.7 e poi niente".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_small_file_that_unpacks_beyond_measure_is_refused_before_it_is_opened()
            throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(
                "%PDF-1.7\n1 0 obj <</Type /ObjStm>>\nstream\n"
                        .getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream out =
                new DeflaterOutputStream(bomb, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int megabyte = 0; megabyte < SWOLLEN_MEGABYTES; megabyte++) {
                out.write(new byte[MEGABYTE]);
            }
        }

        assertThat(bomb.size()).isLessThan(MEGABYTE);
        refuses(new FileRefusal.FileSwollen("a.pdf"), bomb.toByteArray());
        refuses(
                new FileRefusal.FileSwollen("a.pdf"),
                "%PDF-1.7\n1 0 obj <</Filter [/FlateDecode /FlateDecode]>>\n"
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private void refuses(Refusal why, byte[] bytes) {
        assertThat(judged("a.pdf", bytes)).contains(Outcome.refused(why));
    }

    private Optional<Outcome<FileKind>> judged(String name, byte[] bytes) {
        return files.of(new SentFile(name, Bytes.of(bytes)));
    }

    /// A file that everybody may open and its owner alone may change.
    private static byte[] owned() throws IOException {
        return protectedBy("owner", "");
    }

    private static byte[] pdf(int pages, String password) throws IOException {
        if (!password.isEmpty()) {
            return protectedBy(password, password);
        }
        try (PDDocument paper = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                paper.addPage(new PDPage());
            }
            return saved(paper);
        }
    }

    private static byte[] protectedBy(String owner, String reader) throws IOException {
        try (PDDocument paper = new PDDocument()) {
            paper.addPage(new PDPage());
            paper.protect(new StandardProtectionPolicy(owner, reader, new AccessPermission()));
            return saved(paper);
        }
    }

    private static byte[] saved(PDDocument paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paper.save(out);
        return out.toByteArray();
    }
}
