package tavolo.persistence.seal.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tavolo.domain.document.Bytes;

/// The folder in which an administrator lays certificates of authorities (`.crt`, `.cer`, `.pem`,
/// `.der`) and lists of revoked certificates (`.crl`). What cannot be read is left out and told in
/// the log; an authority that was meant to be trusted and is not refuses too much, never too
/// little.
final class TrustFolder {

    private static final Logger LOG = LoggerFactory.getLogger(TrustFolder.class);
    private static final int MOST_FILES = 2_000;

    private final Path folder;

    TrustFolder(Path folder) {
        this.folder = folder;
    }

    /// The folder as text.
    String place() {
        return folder.toAbsolutePath().normalize().toString();
    }

    /// What lies there now; nothing when there is no such folder.
    TrustBundle read() {
        List<TrustBundle.Anchor> anchors = new ArrayList<>();
        List<Bytes> lists = new ArrayList<>();
        for (Path file : files()) {
            try {
                byte[] content = Files.readAllBytes(file);
                switch (ending(file)) {
                    case "crt", "cer", "pem", "der" ->
                            certificates(content)
                                    .forEach(each ->
                                            anchors.add(
                                                    new TrustBundle.Anchor(
                                                            each, Optional.empty())));
                    case "crl" -> lists.add(revocationList(content));
                    default -> LOG.debug("{} is neither a certificate nor a list", file);
                }
            } catch (IOException | CertificateException | CRLException broken) {
                LOG.warn("{} is left out of the trusted: {}", file, broken.getMessage());
            }
        }
        return new TrustBundle(anchors, lists);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().limit(MOST_FILES).toList();
        } catch (IOException unreadable) {
            LOG.warn("The folder {} cannot be read: {}", folder, unreadable.getMessage());
            return List.of();
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static List<Bytes> certificates(byte[] content) throws CertificateException {
        List<Bytes> all = new ArrayList<>();
        for (var each : factory().generateCertificates(new ByteArrayInputStream(content))) {
            all.add(Bytes.of(((X509Certificate) each).getEncoded()));
        }
        return all;
    }

    private static Bytes revocationList(byte[] content) throws CertificateException, CRLException {
        return Bytes.of(
                ((X509CRL) factory().generateCRL(new ByteArrayInputStream(content))).getEncoded());
    }

    private static CertificateFactory factory() throws CertificateException {
        return CertificateFactory.getInstance("X.509");
    }
}
