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
import tavolo.domain.proof.SignInProof;

/// Signing in by e-mail and password, behind the throttle. An unknown address, a wrong password and
/// a person who was shut out take as long and answer the same. Who set up codes is asked for one
/// next.
final class ThrottledSignIn extends DaoAuthenticationProvider {

    private final SignInThrottle throttle;
    private final SignInProof proof;

    ThrottledSignIn(
            UserDetailsService people,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            SignInProof proof) {
        super(people);
        setPasswordEncoder(encoder);
        this.throttle = throttle;
        this.proof = proof;
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
            return complete(signedIn);
        } catch (BadCredentialsException | DisabledException refused) {
            throttle.failed(email, address);
            throw refused;
        }
    }

    /// `signedIn`, unless the person set up codes.
    private Authentication complete(Authentication signedIn) {
        if (signedIn.getPrincipal() instanceof SignedIn who && proof.needsCode(who.person())) {
            throw new CodeNeeded(who.person());
        }
        return signedIn;
    }

    private static String addressOf(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails details
                        && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "unknown";
    }
}
