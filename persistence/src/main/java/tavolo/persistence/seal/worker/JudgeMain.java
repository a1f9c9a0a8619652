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
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.Judge;
import tavolo.persistence.seal.PortalJudge;
import tavolo.persistence.seal.Trust;

/// The judging process. Reads the trusted certificates, says that it is ready, and then judges one
/// file after the other until its input ends: the lists of what was revoked and the file come in,
/// each as a length and that many bytes, a verdict goes out.
final class JudgeMain {

    private JudgeMain() {}

    static void main(String[] arguments)
            throws IOException, CertificateException, CRLException {
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Nothing that a library prints may get between the verdicts.
        System.setOut(new PrintStream(System.err, true, java.nio.charset.StandardCharsets.UTF_8));
        AtomicReference<List<Bytes>> lists = new AtomicReference<>(List.of());
        Trust trust = new Trust(certificates(next(in)), lists::get);
        Judge judge = PortalJudge.trusting(trust, InstantSource.system());
        judge.judge(blankPage(), Expectation.nothing());
        out.writeBoolean(true);
        out.flush();
        while (true) {
            byte[] file;
            try {
                lists.set(lists(next(in)));
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
    private static List<Bytes> lists(byte[] der) throws CertificateException, CRLException {
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
