package tavolo.ui.security;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import tavolo.domain.people.Secrets;

/// Tokens from the system's own randomness, passwords through the portal's encoder.
@Component
final class PortalSecrets implements Secrets {

    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;

    PortalSecrets(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String hash(String password) {
        String hashed = encoder.encode(password);
        if (hashed == null) {
            throw new IllegalStateException("the encoder gave nothing");
        }
        return hashed;
    }
}
