package tavolo.ui.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/// A sign-in that was not even looked at, because too many before it had failed.
final class TooManyTries extends AuthenticationException {

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("too many failed sign-ins");
        this.wait = wait;
    }

    /// Whole minutes until the next try is looked at, rounded up.
    long minutes() {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
