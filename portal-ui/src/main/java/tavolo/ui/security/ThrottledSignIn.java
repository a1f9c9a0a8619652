package tavolo.ui.security;

import java.time.Duration;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Signing in by e-mail and password, behind the throttle. An unknown address, a wrong password and
/// a person who was shut out take as long and answer the same.
final class ThrottledSignIn extends DaoAuthenticationProvider {

    private final SignInThrottle throttle;

    ThrottledSignIn(UserDetailsService people, PasswordEncoder encoder, SignInThrottle throttle) {
        super(people);
        setPasswordEncoder(encoder);
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication request) throws AuthenticationException {
        String email = request.getName();
        String address = addressOf(request);
        Duration wait = throttle.waitFor(email, address);
        if (wait.isPositive()) {
            throw new TooManyTries(wait);
        }
        try {
            Authentication signedIn = super.authenticate(request);
            throttle.succeeded(email);
            return signedIn;
        } catch (BadCredentialsException | DisabledException refused) {
            throttle.failed(email, address);
            throw refused;
        }
    }

    private static String addressOf(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails details
                        && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "unknown";
    }
}
