package tavolo.persistence.seal.csc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import tavolo.domain.document.Bytes;

/// Secrets that only this portal can make or read: tokens sealed with AES in Galois/Counter Mode,
/// and the verifiers of PKCE. Both keys are derived from a key of the portal, so every node has
/// them and nothing more need be kept. Source: RFC 5869; NIST SP 800-38D; RFC 7636, section 4.1.
final class PortalSeal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int STATE_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey sealing;
    private final SecretKey verifying;

    /// @param secret a private key of the portal, in its encoded form
    PortalSeal(byte[] secret) {
        this.sealing = derived(secret, "AES", "tavolo remote signing tokens");
        this.verifying = derived(secret, "HmacSHA256", "tavolo remote signing verifiers");
    }

    private static SecretKey derived(byte[] secret, String algorithm, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform derives keys", impossible);
        }
    }

    /// A secret for one return: 256 bits, fit for an address.
    String newState() {
        byte[] bytes = new byte[STATE_BYTES];
        random.nextBytes(bytes);
        return url(bytes);
    }

    /// The verifier that goes with a state: whoever knows the state alone cannot make it.
    String verifierOf(String state) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(verifying);
            return url(mac.doFinal(state.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC", impossible);
        }
    }

    /// `token`, readable for this portal only, and only as belonging to `provider`.
    Bytes sealed(String provider, String token) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] hidden =
                    cipher(Cipher.ENCRYPT_MODE, nonce, provider)
                            .doFinal(token.getBytes(StandardCharsets.UTF_8));
            byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + hidden.length);
            System.arraycopy(hidden, 0, all, NONCE_BYTES, hidden.length);
            return Bytes.of(all);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES/GCM", impossible);
        }
    }

    /// The token in `sealed`; empty if this portal did not seal it for `provider`.
    Optional<String> opened(String provider, Bytes sealed) {
        byte[] all = sealed.toArray();
        if (all.length <= NONCE_BYTES) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        try {
            byte[] token =
                    cipher(Cipher.DECRYPT_MODE, nonce, provider)
                            .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return Optional.of(new String(token, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String provider) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(provider.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
