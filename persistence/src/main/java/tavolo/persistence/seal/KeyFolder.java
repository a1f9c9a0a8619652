package tavolo.persistence.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder in which the portal keeps its authority: `authority.p12`, and `authority.secret` when
/// no secret was given. Both can be read by their owner only.
final class KeyFolder {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFolder.class);
    private static final String ROOT = "root";
    private static final String SEAL = "seal";
    private static final Duration RENEW_SEAL_BEFORE = Duration.ofDays(30);

    private final Path folder;
    private final Optional<String> given;
    private final InstantSource clock;
    private final Certifier certifier = new Certifier();

    /// @param given the operator's secret; empty to generate one beside the keys
    KeyFolder(Path folder, Optional<String> given, InstantSource clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.given = given;
        this.clock = clock;
    }

    /// The keys, created on first use.
    ///
    /// @throws KeysUnavailable if they cannot be read, opened or written
    PortalKeys open() {
        try {
            createPrivateFolder();
            Path file = folder.resolve("authority.p12");
            char[] secret = secret().toCharArray();
            KeyStore store = KeyStore.getInstance("PKCS12");
            if (Files.exists(file)) {
                load(store, file, secret);
            } else {
                store.load(null, null);
                createRoot(store, secret);
                LOG.info("The portal's certificate authority was created in {}", folder);
            }
            if (!hasCurrentSeal(store)) {
                createSeal(store, secret);
                save(store, file, secret);
            }
            return keys(store, secret);
        } catch (IOException | GeneralSecurityException broken) {
            throw new KeysUnavailable(
                    "The keys in " + folder + " cannot be used: " + broken.getMessage(), broken);
        }
    }

    /// A box for small secrets, closed by the secret of these keys.
    ///
    /// @throws KeysUnavailable if the secret cannot be read
    SecretBox box() {
        try {
            return new SecretBox(secret());
        } catch (IOException broken) {
            throw new KeysUnavailable(
                    "The secret in " + folder + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    private static void load(KeyStore store, Path file, char[] secret)
            throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, secret);
        }
    }

    private void createRoot(KeyStore store, char[] secret) throws GeneralSecurityException {
        KeyPair key = certifier.newKey();
        X509Certificate root = certifier.root(key, clock.instant());
        store.setKeyEntry(ROOT, key.getPrivate(), secret, new Certificate[] {root});
    }

    private void createSeal(KeyStore store, char[] secret) throws GeneralSecurityException {
        KeyPair key = certifier.newKey();
        X509Certificate root = (X509Certificate) store.getCertificate(ROOT);
        PrivateKey rootKey = (PrivateKey) store.getKey(ROOT, secret);
        X509Certificate seal = certifier.seal(root, rootKey, key.getPublic(), clock.instant());
        store.setKeyEntry(SEAL, key.getPrivate(), secret, new Certificate[] {seal, root});
    }

    private boolean hasCurrentSeal(KeyStore store) throws GeneralSecurityException {
        Instant soon = clock.instant().plus(RENEW_SEAL_BEFORE);
        return store.getCertificate(SEAL) instanceof X509Certificate seal
                && seal.getNotAfter().toInstant().isAfter(soon);
    }

    private PortalKeys keys(KeyStore store, char[] secret) throws GeneralSecurityException {
        return new PortalKeys(
                (PrivateKey) store.getKey(ROOT, secret),
                (X509Certificate) store.getCertificate(ROOT),
                (PrivateKey) store.getKey(SEAL, secret),
                (X509Certificate) store.getCertificate(SEAL),
                folder.toString(),
                given.isPresent());
    }

    private String secret() throws IOException {
        if (given.isPresent()) {
            return given.get();
        }
        Path file = folder.resolve("authority.secret");
        if (!Files.exists(file)) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            writePrivately(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file, StandardCharsets.UTF_8).strip();
    }

    private void save(KeyStore store, Path file, char[] secret)
            throws IOException, GeneralSecurityException {
        Path fresh = folder.resolve("authority.p12.new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, attributes(fresh, "rw-------"));
        try (OutputStream out = Files.newOutputStream(fresh, StandardOpenOption.WRITE)) {
            store.store(out, secret);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void writePrivately(Path file, String content) throws IOException {
        try {
            Files.createFile(file, attributes(file, "rw-------"));
            Files.writeString(file, content);
        } catch (FileAlreadyExistsException _) {
            LOG.info("Another start has just written {}", file);
        }
    }

    private void createPrivateFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, attributes(folder, "rwx------"));
        }
    }

    /// Permissions at creation, not after it, so that no moment exists in which others may read.
    private static FileAttribute<?>[] attributes(Path path, String permissions) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> owner = PosixFilePermissions.fromString(permissions);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)};
    }
}
