package tavolo.persistence.seal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tavolo.domain.document.Bytes;

/// The folder in which the portal keeps its authority. `authority.p12` holds what is used every
/// day: the key that issues, those of seal and embedded time. `root.p12` holds the key of the root,
/// needed to renew the former and `root.crl`, and is meant to be taken away. All files can be read
/// by their owner only; the secret that opens them is given, or made and kept in
/// `authority.secret`. The key that issues may be in a hardware token instead.
///
/// A folder of earlier days, in which the root issued everything itself, gets a new root, and the
/// old one stays trusted for what was signed under it; its key is set aside in `root-former.p12`.
final class KeyFolder {

    /// The entries of the key store of every day.
    private enum Daily {
        ISSUING,
        SEAL,
        TIME;

        String alias() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(KeyFolder.class);
    private static final String DAILY = "authority.p12";
    private static final String ROOT = "root";
    private static final String ROOT_KEYS = "root.p12";
    private static final String ROOT_CRL = "root.crl";
    private static final String FORMER = "former-";
    private static final Duration RENEW_BEFORE = Duration.ofDays(30);
    private static final Duration RENEW_ISSUING_BEFORE = Duration.ofDays(400);

    private final Path folder;
    private final Optional<String> given;
    private final Optional<KeyToken> token;
    private final InstantSource clock;
    private final Certifier certifier;

    /// @param given the operator's secret; empty to generate one beside the keys
    KeyFolder(Path folder, Optional<String> given, PublishedPlaces places, InstantSource clock) {
        this(folder, given, Optional.empty(), places, clock);
    }

    /// @param given the operator's secret; empty to generate one beside the keys
    /// @param token keeps the key that issues; empty to keep it in the folder
    KeyFolder(
            Path folder,
            Optional<String> given,
            Optional<KeyToken> token,
            PublishedPlaces places,
            InstantSource clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.given = given;
        this.token = token;
        this.clock = clock;
        this.certifier = new Certifier(places);
    }

    /// The keys, created on first use and renewed before they end.
    ///
    /// @throws KeysUnavailable if they cannot be read, opened or written
    PortalKeys open() {
        try {
            PrivateFiles files = new PrivateFiles(folder);
            try (FileChannel _ = files.locked()) {
                return open(files, secret(files).toCharArray());
            }
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
            PrivateFiles files = new PrivateFiles(folder);
            try (FileChannel _ = files.locked()) {
                return new SecretBox(secret(files));
            }
        } catch (IOException broken) {
            throw new KeysUnavailable(
                    "The secret in " + folder + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    private PortalKeys open(PrivateFiles files, char[] secret)
            throws IOException, GeneralSecurityException {
        KeyStore daily = files.keys(DAILY, secret);
        requireSamePlace(daily);
        boolean changed = setFormerRootAside(files, daily, secret);
        if (!daily.containsAlias(ROOT)) {
            createRoot(files, daily, secret);
            changed = true;
        }
        Optional<Certifier.Issuer> root = root(files, daily, secret);
        if (root.isPresent()) {
            changed |= renewIssuing(daily, root.get(), secret);
            renewRootCrl(files, root.get());
        }
        changed |= renew(daily, Daily.SEAL, secret);
        changed |= renew(daily, Daily.TIME, secret);
        if (changed) {
            files.write(DAILY, daily, secret);
        }
        PortalKeys.Custody custody =
                new PortalKeys.Custody(
                        folder.toString(),
                        token.map(KeyToken::place),
                        given.isPresent(),
                        root.isEmpty());
        return new PortalKeys(
                certificate(daily, ROOT),
                formerRoots(daily),
                issuing(daily, secret),
                pair(daily, Daily.SEAL, secret),
                pair(daily, Daily.TIME, secret),
                Bytes.of(files.read(ROOT_CRL)),
                custody);
    }

    private static boolean setFormerRootAside(PrivateFiles files, KeyStore daily, char[] secret)
            throws IOException, GeneralSecurityException {
        if (!daily.isKeyEntry(ROOT)) {
            return false;
        }
        files.write("root-former.p12", daily, secret);
        X509Certificate former = certificate(daily, ROOT);
        daily.deleteEntry(ROOT);
        daily.deleteEntry(Daily.SEAL.alias());
        daily.setCertificateEntry(FORMER + 1, former);
        return true;
    }

    private void createRoot(PrivateFiles files, KeyStore daily, char[] secret)
            throws IOException, GeneralSecurityException {
        KeyPair key = certifier.newKey();
        X509Certificate root = certifier.root(key, clock.instant());
        KeyStore apart = KeyStore.getInstance("PKCS12");
        apart.load(null, null);
        apart.setKeyEntry(ROOT, key.getPrivate(), secret, new Certificate[] {root});
        files.write(ROOT_KEYS, apart, secret);
        files.write(ROOT_CRL, new RevocationList(issuer(apart, secret)).ofRoot(clock.instant()));
        daily.setCertificateEntry(ROOT, root);
        LOG.info("The portal's certificate authority was created in {}", folder);
    }

    /// The root with its key, unless the key is away.
    private static Optional<Certifier.Issuer> root(
            PrivateFiles files, KeyStore daily, char[] secret)
            throws IOException, GeneralSecurityException {
        if (!files.has(ROOT_KEYS)) {
            return Optional.empty();
        }
        Certifier.Issuer root = issuer(files.keys(ROOT_KEYS, secret), secret);
        if (!root.certificate().equals(certificate(daily, ROOT))) {
            throw new KeysUnavailable("root.p12 in the folder of keys is of another root");
        }
        return Optional.of(root);
    }

    private static Certifier.Issuer issuer(KeyStore apart, char[] secret)
            throws GeneralSecurityException {
        return new Certifier.Issuer(
                certificate(apart, ROOT), (PrivateKey) apart.getKey(ROOT, secret));
    }

    private boolean renewIssuing(KeyStore daily, Certifier.Issuer root, char[] secret)
            throws GeneralSecurityException {
        if (isCurrent(daily, Daily.ISSUING, RENEW_ISSUING_BEFORE)) {
            return false;
        }
        KeyPair key = token.isPresent() ? token.get().newKey() : certifier.newKey();
        X509Certificate made = certifier.issuing(root, key.getPublic(), clock.instant());
        X509Certificate[] chain = {made, root.certificate()};
        if (token.isPresent()) {
            token.get().keep(key.getPrivate(), chain);
            daily.setCertificateEntry(Daily.ISSUING.alias(), made);
        } else {
            daily.setKeyEntry(Daily.ISSUING.alias(), key.getPrivate(), secret, chain);
        }
        return true;
    }

    /// A key that was made in the folder is not moved into a token, nor the other way round: the
    /// lists of revoked certificates that people's certificates name are signed by it.
    private void requireSamePlace(KeyStore daily) throws GeneralSecurityException {
        String issuing = Daily.ISSUING.alias();
        if (daily.isKeyEntry(issuing) && token.isPresent()) {
            throw new KeysUnavailable(
                    "The key that issues was made in "
                            + folder
                            + ": a token (tavolo.keys.pkcs11) keeps only a key that was made in it."
                            + " Use a new folder, or leave the token out.");
        }
        if (daily.isCertificateEntry(issuing) && token.isEmpty()) {
            throw new KeysUnavailable(
                    "The key that issues is in a token: set tavolo.keys.pkcs11.library.");
        }
    }

    private PortalKeys.Pair issuing(KeyStore daily, char[] secret) throws GeneralSecurityException {
        return token.isPresent()
                ? token.get().pair(certificate(daily, Daily.ISSUING.alias()))
                : pair(daily, Daily.ISSUING, secret);
    }

    private void renewRootCrl(PrivateFiles files, Certifier.Issuer root)
            throws IOException, GeneralSecurityException {
        Instant soon = clock.instant().plus(RevocationList.ROOT_RENEWED_BEFORE);
        if (!files.has(ROOT_CRL) || RevocationList.endOf(files.read(ROOT_CRL)).isBefore(soon)) {
            files.write(ROOT_CRL, new RevocationList(root).ofRoot(clock.instant()));
        }
    }

    private boolean renew(KeyStore daily, Daily kind, char[] secret)
            throws GeneralSecurityException {
        PortalKeys.Pair issuing = issuing(daily, secret);
        if (isCurrent(daily, kind, RENEW_BEFORE)
                && certificate(daily, kind.alias())
                        .getIssuerX500Principal()
                        .equals(issuing.certificate().getSubjectX500Principal())) {
            return false;
        }
        Certifier.Issuer issuer = new Certifier.Issuer(issuing.certificate(), issuing.key());
        KeyPair key = certifier.newKey();
        X509Certificate made =
                kind == Daily.SEAL
                        ? certifier.seal(issuer, key.getPublic(), clock.instant())
                        : certifier.time(issuer, key.getPublic(), clock.instant());
        Certificate[] chain = {made, issuing.certificate(), certificate(daily, ROOT)};
        daily.setKeyEntry(kind.alias(), key.getPrivate(), secret, chain);
        return true;
    }

    private boolean isCurrent(KeyStore daily, Daily kind, Duration before)
            throws GeneralSecurityException {
        Instant soon = clock.instant().plus(before);
        return daily.getCertificate(kind.alias()) instanceof X509Certificate present
                && present.getNotAfter().toInstant().isAfter(soon);
    }

    private static PortalKeys.Pair pair(KeyStore daily, Daily kind, char[] secret)
            throws GeneralSecurityException {
        return new PortalKeys.Pair(
                (PrivateKey) daily.getKey(kind.alias(), secret), certificate(daily, kind.alias()));
    }

    private static X509Certificate certificate(KeyStore store, String alias)
            throws GeneralSecurityException {
        return (X509Certificate) store.getCertificate(alias);
    }

    private static List<X509Certificate> formerRoots(KeyStore daily)
            throws GeneralSecurityException {
        List<X509Certificate> former = new ArrayList<>();
        for (int number = 1; daily.containsAlias(FORMER + number); number++) {
            former.add(certificate(daily, FORMER + number));
        }
        return former;
    }

    private String secret(PrivateFiles files) throws IOException {
        if (given.isPresent()) {
            return given.get();
        }
        String name = "authority.secret";
        if (!files.has(name)) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            files.write(name, HexFormat.of().formatHex(random).getBytes(StandardCharsets.UTF_8));
        }
        return new String(files.read(name), StandardCharsets.UTF_8).strip();
    }
}
