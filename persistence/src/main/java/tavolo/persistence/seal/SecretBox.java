package tavolo.persistence.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/// Keeps small secrets encrypted by a key that is derived from the portal's own secret, so that a
/// copy of the database alone gives none of them away. AES-256-GCM; the box knows for what each
/// content is, and opens it for nothing else.
public final class SecretBox {

    private static final byte FORM = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    /// @param secret the secret of the portal's keys
    public SecretBox(String secret) {
        try {
            key =
                    KDF.getInstance("HKDF-SHA256")
                            .deriveKey(
                                    "AES",
                                    HKDFParameterSpec.ofExtract()
                                            .addIKM(secret.getBytes(StandardCharsets.UTF_8))
                                            .thenExpand(
                                                    "tavolo secrets at rest"
                                                            .getBytes(StandardCharsets.US_ASCII),
                                                    KEY_BYTES));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java lacks HKDF", missing);
        }
    }

    /// `content` encrypted, to be opened for `purpose` alone.
    public byte[] close(byte[] content, String purpose) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, content, purpose);
        return ByteBuffer.allocate(1 + NONCE_BYTES + closed.length)
                .put(FORM)
                .put(nonce)
                .put(closed)
                .array();
    }

    /// What `closed` holds.
    ///
    /// @throws IllegalStateException if it was changed, was closed for another purpose, or by
    ///   another secret
    public byte[] open(byte[] closed, String purpose) {
        if (closed.length <= 1 + NONCE_BYTES || closed[0] != FORM) {
            throw new IllegalStateException("this is no closed secret");
        }
        byte[] nonce = Arrays.copyOfRange(closed, 1, 1 + NONCE_BYTES);
        byte[] content = Arrays.copyOfRange(closed, 1 + NONCE_BYTES, closed.length);
        return run(Cipher.DECRYPT_MODE, nonce, content, purpose);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, String purpose) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(
                    "a secret cannot be opened: it was changed, or the portal's secret was",
                    broken);
        }
    }
}
