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
import java.security.cert.CRL;
import java.security.cert.CRLException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.Judge;
import tavolo.domain.signing.UploadJudge;
import tavolo.domain.verify.OpenedEnvelope;
import tavolo.persistence.seal.PortalJudge;
import tavolo.persistence.seal.PortalTrust;
import tavolo.persistence.seal.pages.PageEye;
import tavolo.persistence.seal.trust.StatusAnswers;
import tavolo.persistence.seal.trust.TrustBundle;

/// The judging process. Reads the portal's roots and whom else to trust, says that it is ready, and
/// then answers one question after the other until its input ends: a [Question], the lists of what
/// was revoked, what authorities said of certificates and the file come in, lists and file each as
/// a length and that many bytes; what was found goes out.
final class JudgeMain {

    private JudgeMain() {}

    static void main(String[] arguments) throws IOException, CertificateException, CRLException {
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Nothing that a library prints may get between the verdicts.
        System.setOut(new PrintStream(System.err, true, java.nio.charset.StandardCharsets.UTF_8));
        AtomicReference<List<Bytes>> lists = new AtomicReference<>(List.of());
        PortalTrust portal =
                new PortalTrust(certificates(next(in)), certificates(next(in)), lists::get);
        TrustBundle outside = TrustBundle.read(in);
        Judge judge = PortalJudge.trusting(portal, outside, InstantSource.system());
        AtomicReference<StatusAnswers> answers = new AtomicReference<>(StatusAnswers.none());
        UploadJudge uploads =
                PortalJudge.ofUploads(portal, outside, answers::get, InstantSource.system());
        Function<byte[], OpenedEnvelope> opener =
                PortalJudge.ofEnvelopes(portal, outside, InstantSource.system());
        judge.judge(blankPage(), Expectation.nothing());
        out.writeBoolean(true);
        out.flush();
        Judges judges = new Judges(judge, uploads, opener, lists, answers);
        while (judges.answered(in, out)) {
            out.flush();
        }
    }

    private record Judges(
            Judge judge,
            UploadJudge uploads,
            Function<byte[], OpenedEnvelope> opener,
            AtomicReference<List<Bytes>> lists,
            AtomicReference<StatusAnswers> answers) {

        /// False when there are no more questions.
        boolean answered(DataInputStream in, DataOutputStream out)
                throws IOException, CertificateException, CRLException {
            Question question;
            try {
                question = Question.read(in);
            } catch (EOFException over) {
                return false;
            }
            lists.set(revoked(next(in)));
            answers.set(StatusAnswers.read(in));
            byte[] file = next(in);
            switch (question) {
                case Question.Stranger _ ->
                        VerdictForm.write(judge.judge(file, Expectation.nothing()), out);
                case Question.Pages _ -> PagesForm.write(PageEye.history(file), out);
                case Question.Opening _ -> EnvelopeForm.write(opener.apply(file), out);
                case Question.Paper(int base) -> ExaminedForm.write(uploads.paper(file, base), out);
                case Question.Envelope _ -> ExaminedForm.write(uploads.envelope(file), out);
            }
            return true;
        }
    }

    private static byte[] next(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    /// @param der one behind the other
    private static List<X509Certificate> certificates(byte[] der) throws CertificateException {
        List<X509Certificate> read = new ArrayList<>();
        for (Certificate one :
                CertificateFactory.getInstance("X.509")
                        .generateCertificates(new ByteArrayInputStream(der))) {
            read.add((X509Certificate) one);
        }
        return read;
    }

    /// @param der one behind the other
    private static List<Bytes> revoked(byte[] der) throws CertificateException, CRLException {
        List<Bytes> read = new ArrayList<>();
        for (CRL one :
                CertificateFactory.getInstance("X.509")
                        .generateCRLs(new ByteArrayInputStream(der))) {
            read.add(Bytes.of(((X509CRL) one).getEncoded()));
        }
        return read;
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
