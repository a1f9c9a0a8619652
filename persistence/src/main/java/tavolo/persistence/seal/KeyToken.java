package tavolo.persistence.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Collections;
import java.util.Optional;
import org.springframework.core.env.Environment;
import tavolo.domain.document.Sha256;

/// A hardware security module that keeps the key of the authority that issues, reached over
/// PKCS#11. The key is made in it and never leaves it; only its certificate is kept in the folder
/// too. Source: OASIS PKCS #11 Cryptographic Token Interface 2.40.
final class KeyToken {

    private static final String PREFIX = "tavolo.keys.pkcs11.";

    private final Provider provider;
    private final KeyStore store;
    private final String label;
    private final String place;

    /// Where the token is.
    ///
    /// @param library the vendor's library
    /// @param slot the line of the provider's configuration that chooses the slot
    /// @param label with which the keys of the portal begin
    record Place(Path library, String slot, String label) {}

    /// The token that the configuration names; empty if it names none.
    ///
    /// @throws KeysUnavailable if it cannot be opened
    static Optional<KeyToken> configured(Environment properties) {
        String library = properties.getProperty(PREFIX + "library", "").strip();
        if (library.isEmpty()) {
            return Optional.empty();
        }
        String pin = properties.getProperty(PREFIX + "pin", "");
        if (pin.isEmpty()) {
            throw new KeysUnavailable(
                    "Set tavolo.keys.pkcs11.pin: with tavolo.keys.pkcs11.library the PIN of the"
                            + " token is given.");
        }
        String slot = properties.getProperty(PREFIX + "slot", "").strip();
        String index = properties.getProperty(PREFIX + "slot-index", "0").strip();
        return Optional.of(
                new KeyToken(
                        new Place(
                                Path.of(library),
                                slot.isEmpty() ? "slotListIndex = " + index : "slot = " + slot,
                                properties.getProperty(PREFIX + "label", "tavolo-issuing")),
                        pin.toCharArray()));
    }

    /// @throws KeysUnavailable if the library, the slot or the PIN is wrong
    KeyToken(Place where, char[] pin) {
        this.label = where.label();
        this.place = where.library() + " (" + where.slot() + ")";
        try {
            this.provider = provider(where);
            this.store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
        } catch (GeneralSecurityException | IOException | RuntimeException broken) {
            throw new KeysUnavailable(
                    "The token "
                            + place
                            + " cannot be opened (tavolo.keys.pkcs11): "
                            + broken.getMessage(),
                    broken);
        }
    }

    /// A configured provider, known to the platform so that a signature finds it by its key.
    private static Provider provider(Place where) {
        String name = "Tavolo" + Sha256.digestOf(where.toString()).toString().substring(0, 8);
        Provider known = Security.getProvider("SunPKCS11-" + name);
        if (known != null) {
            return known;
        }
        Provider base = Security.getProvider("SunPKCS11");
        if (base == null) {
            throw new KeysUnavailable("this Java has no provider SunPKCS11");
        }
        Provider made =
                base.configure(
                        """
                        --name = %s
                        library = "%s"
                        %s
                        attributes(generate, CKO_PRIVATE_KEY, CKK_EC) = {
                          CKA_SIGN = true
                          CKA_SENSITIVE = true
                          CKA_EXTRACTABLE = false
                        }
                        """
                                .formatted(name, where.library(), where.slot()));
        Security.addProvider(made);
        return made;
    }

    /// Where it is, for the administrator.
    String place() {
        return place;
    }

    /// A new key pair on EC P-256 in the token, which [#keep] makes last.
    KeyPair newKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", provider);
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    /// Keeps a key that was made here, with what vouches for it.
    void keep(PrivateKey key, X509Certificate[] chain) throws GeneralSecurityException {
        String alias = label + "-" + chain[0].getSerialNumber().toString(16);
        store.setKeyEntry(alias, key, null, chain);
    }

    /// `certificate` with its key, which is here.
    ///
    /// @throws KeysUnavailable if it is not: this is another token
    PortalKeys.Pair pair(X509Certificate certificate) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && certificate.equals(store.getCertificate(alias))) {
                return new PortalKeys.Pair((PrivateKey) store.getKey(alias, null), certificate);
            }
        }
        throw new KeysUnavailable("The key that issues is not in the token " + place);
    }
}
