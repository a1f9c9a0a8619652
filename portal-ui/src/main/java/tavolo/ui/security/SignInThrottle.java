package tavolo.ui.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/// Slows down guessing: after too many failed sign-ins for one e-mail, or from one address, further
/// tries wait until the window has passed since the first failure.
final class SignInThrottle {

    static final int FAILURES_PER_EMAIL = 5;
    static final int FAILURES_PER_ADDRESS = 30;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final Tally failures;

    SignInThrottle(Clock clock) {
        this.failures = new Tally(clock, WINDOW);
    }

    /// How long a further try for `email` from `address` has to wait; zero if it may go on.
    Duration waitFor(String email, String address) {
        Duration forEmail = failures.waitFor(emailKey(email), FAILURES_PER_EMAIL);
        Duration forAddress = failures.waitFor(addressKey(address), FAILURES_PER_ADDRESS);
        return forEmail.compareTo(forAddress) > 0 ? forEmail : forAddress;
    }

    void failed(String email, String address) {
        failures.count(emailKey(email));
        failures.count(addressKey(address));
    }

    /// Forgets the failures of `email`; those of the address stay, or one own account would be
    /// enough to go on guessing others.
    void succeeded(String email) {
        failures.forget(emailKey(email));
    }

    private static String emailKey(String email) {
        return "email " + email.strip().toLowerCase(Locale.ROOT);
    }

    private static String addressKey(String address) {
        return "address " + address;
    }
}
