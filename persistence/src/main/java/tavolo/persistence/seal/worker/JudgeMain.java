package tavolo.persistence.seal.worker;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.Judge;
import tavolo.persistence.seal.PortalJudge;

/// The judging process. Reads the root certificate, says that it is ready, and then judges one file
/// after the other until its input ends: a length and that many bytes come in, a verdict goes out.
final class JudgeMain {

    private JudgeMain() {}

    static void main(String[] arguments) throws IOException, CertificateException {
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Nothing that a library prints may get between the verdicts.
        System.setOut(new PrintStream(System.err, true, java.nio.charset.StandardCharsets.UTF_8));
        Judge judge = PortalJudge.trusting(certificate(next(in)), InstantSource.system());
        judge.judge(blankPage(), Expectation.nothing());
        out.writeBoolean(true);
        out.flush();
        while (true) {
            byte[] file;
            try {
                file = next(in);
            } catch (EOFException over) {
                return;
            }
            VerdictForm.write(judge.judge(file, Expectation.nothing()), out);
            out.flush();
        }
    }

    private static byte[] next(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    private static X509Certificate certificate(byte[] der) throws CertificateException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(der));
    }

    /// Loads the libraries before the first file comes.
    private static byte[] blankPage() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }
}
