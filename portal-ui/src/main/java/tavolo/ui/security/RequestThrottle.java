package tavolo.ui.security;

import java.time.Clock;
import java.time.Duration;
import tavolo.domain.machine.TokenId;

/// Slows down programs that ask too often, and those who try out tokens: so many requests of one
/// token in a minute, so many unknown tokens from one address in a quarter of an hour.
final class RequestThrottle {

    static final int REQUESTS = 120;
    static final int FAILURES = 20;
    static final Duration MINUTE = Duration.ofMinutes(1);
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final Tally requests;
    private final Tally failures;

    RequestThrottle(Clock clock) {
        this.requests = new Tally(clock, MINUTE);
        this.failures = new Tally(clock, WINDOW);
    }

    /// Counts a request of `token`.
    ///
    /// @return how long it has to wait; zero if it may go on
    Duration asked(TokenId token) {
        requests.count(token.toString());
        return requests.waitFor(token.toString(), REQUESTS + 1);
    }

    /// How long whoever asks from `address` has to wait; zero if they may go on.
    Duration waitFor(String address) {
        return failures.waitFor(address, FAILURES);
    }

    /// Counts an unknown token from `address`.
    void failed(String address) {
        failures.count(address);
    }
}
