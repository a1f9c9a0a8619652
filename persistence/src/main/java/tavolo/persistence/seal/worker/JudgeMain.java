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
import tavolo.domain.signing.UploadJudge;
import tavolo.persistence.seal.PortalJudge;
import tavolo.persistence.seal.trust.TrustBundle;

/// The judging process. Reads the root certificate and whom else to trust, says that it is ready,
/// and then answers one question after the other until its input ends: a [Question], a length and
/// that many bytes come in, what was found goes out.
final class JudgeMain {

    private JudgeMain() {}

    static void main(String[] arguments) throws IOException, CertificateException {
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Nothing that a library prints may get between the verdicts.
        System.setOut(new PrintStream(System.err, true, java.nio.charset.StandardCharsets.UTF_8));
        X509Certificate root = certificate(next(in));
        TrustBundle trust = TrustBundle.read(in);
        Judge judge = PortalJudge.trusting(root, InstantSource.system());
        UploadJudge uploads = PortalJudge.ofUploads(root, trust, InstantSource.system());
        judge.judge(blankPage(), Expectation.nothing());
        out.writeBoolean(true);
        out.flush();
        while (answered(in, out, judge, uploads)) {
            out.flush();
        }
    }

    /// False when there are no more questions.
    private static boolean answered(
            DataInputStream in, DataOutputStream out, Judge judge, UploadJudge uploads)
            throws IOException {
        Question question;
        try {
            question = Question.read(in);
        } catch (EOFException over) {
            return false;
        }
        byte[] file = next(in);
        switch (question) {
            case Question.Stranger _ ->
                    VerdictForm.write(judge.judge(file, Expectation.nothing()), out);
            case Question.Paper(int base) -> ExaminedForm.write(uploads.paper(file, base), out);
            case Question.Envelope _ -> ExaminedForm.write(uploads.envelope(file), out);
        }
        return true;
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
