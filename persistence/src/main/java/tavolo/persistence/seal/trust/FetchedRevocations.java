package tavolo.persistence.seal.trust;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tavolo.domain.document.Bytes;

/// Fetches the lists of revoked certificates that authorities outside publish at configured
/// addresses, and lays each into the folder of trust, as an administrator would. A list that does
/// not come, cannot be read, is older than the one that lies there or is of another authority
/// leaves that one in place. Whether a list is signed by its authority is looked at when it is
/// used, as for every other in the folder.
final class FetchedRevocations {

    private static final Logger LOG = LoggerFactory.getLogger(FetchedRevocations.class);
    private static final int NAME_LETTERS = 16;

    private final List<String> addresses;
    private final DataLoader loader;
    private final Path folder;

    /// @param folder the folder of trust
    FetchedRevocations(List<String> addresses, DataLoader loader, Path folder) {
        this.addresses = List.copyOf(addresses);
        this.loader = loader;
        this.folder = folder;
    }

    /// Asks for every list once.
    void refresh() {
        addresses.forEach(this::refresh);
    }

    /// The libraries throw whatever a made-up answer makes them throw; then nothing came.
    private void refresh(String address) {
        try {
            byte[] content = loader.get(address);
            X509CRL fresh = read(content);
            Path file = folder.resolve(name(address));
            Optional<X509CRL> before = before(file);
            if (before.isPresent() && !follows(fresh, before.get())) {
                LOG.warn("{} gives a list that does not follow the one that is known", address);
                return;
            }
            keep(file, fresh.getEncoded());
        } catch (IOException | CertificateException | CRLException | RuntimeException none) {
            LOG.warn("No list of revoked certificates came from {}: {}", address, none.toString());
        }
    }

    private static boolean follows(X509CRL fresh, X509CRL before) {
        return fresh.getIssuerX500Principal().equals(before.getIssuerX500Principal())
                && !fresh.getThisUpdate().toInstant().isBefore(before.getThisUpdate().toInstant());
    }

    /// One file for each address.
    static String name(String address) {
        String digest = Bytes.of(address.getBytes(StandardCharsets.UTF_8)).digest().toString();
        return "fetched-" + digest.substring(0, NAME_LETTERS) + ".crl";
    }

    /// The list that lies there; one that cannot be read is replaced.
    private static Optional<X509CRL> before(Path file) throws IOException, CertificateException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(Files.readAllBytes(file)));
        } catch (CRLException broken) {
            return Optional.empty();
        }
    }

    private void keep(Path file, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, content);
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// A list in DER or PEM.
    private static X509CRL read(byte[] content) throws CertificateException, CRLException {
        Object list =
                CertificateFactory.getInstance("X.509")
                        .generateCRL(new ByteArrayInputStream(content));
        if (list instanceof X509CRL read) {
            return read;
        }
        throw new CRLException("no list of revoked certificates");
    }
}
