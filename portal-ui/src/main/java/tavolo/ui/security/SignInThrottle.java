package tavolo.ui.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Slows down guessing: after too many failed sign-ins for one e-mail, or from one address, further
/// tries wait until the window has passed since the first failure. Kept in memory for one node, and
/// bounded: the keys that were least recently touched are forgotten first.
final class SignInThrottle {

    static final int FAILURES_PER_EMAIL = 5;
    static final int FAILURES_PER_ADDRESS = 30;
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int KEYS_AT_MOST = 10_000;

    private record Failures(Instant first, int count) {}

    private final Clock clock;
    private final Map<String, Failures> failures =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                    return size() > KEYS_AT_MOST;
                }
            };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /// How long a further try for `email` from `address` has to wait; zero if it may go on.
    synchronized Duration waitFor(String email, String address) {
        Duration forEmail = waitFor(emailKey(email), FAILURES_PER_EMAIL);
        Duration forAddress = waitFor(addressKey(address), FAILURES_PER_ADDRESS);
        return forEmail.compareTo(forAddress) > 0 ? forEmail : forAddress;
    }

    synchronized void failed(String email, String address) {
        count(emailKey(email));
        count(addressKey(address));
    }

    /// Forgets the failures of `email`; those of the address stay, or one own account would be
    /// enough to go on guessing others.
    synchronized void succeeded(String email) {
        failures.remove(emailKey(email));
    }

    private Duration waitFor(String key, int limit) {
        Failures known = failures.get(key);
        if (known == null || known.count() < limit) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), known.first().plus(WINDOW));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void count(String key) {
        Instant now = clock.instant();
        Failures known = failures.get(key);

        failures.put(
                key,
                known != null && now.isBefore(known.first().plus(WINDOW))
                        ? new Failures(known.first(), known.count() + 1)
                        : new Failures(now, 1));
    }

    private static String emailKey(String email) {
        return "email " + email.strip().toLowerCase(Locale.ROOT);
    }

    private static String addressKey(String address) {
        return "address " + address;
    }
}
