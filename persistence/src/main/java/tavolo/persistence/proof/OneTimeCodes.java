package tavolo.persistence.proof;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tavolo.domain.document.Bytes;
import tavolo.domain.proof.CodeDevice;
import tavolo.domain.proof.CodeMaker;

/// Codes by HMAC-SHA-1 over the number of the step, secrets from the system's own randomness.
@Component
final class OneTimeCodes implements CodeMaker {

    private final SecureRandom random = new SecureRandom();
    private final HmacOneTimePasswordGenerator generator =
            new HmacOneTimePasswordGenerator(CodeDevice.DIGITS);

    @Override
    public Bytes newSecret(int length) {
        byte[] secret = new byte[length];
        random.nextBytes(secret);
        return Bytes.of(secret);
    }

    @Override
    public String codeAt(Bytes secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret.toArray(), "RAW"), step);
        } catch (InvalidKeyException unfit) {
            throw new IllegalArgumentException("the secret is no key", unfit);
        }
    }
}
