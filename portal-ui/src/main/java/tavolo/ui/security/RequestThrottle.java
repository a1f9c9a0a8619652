package tavolo.ui.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tavolo.domain.machine.TokenId;

/// Slows down programs that ask too often, and those who try out tokens: so many requests of one
/// token in a minute, so many unknown tokens from one address in a quarter of an hour. Kept in
/// memory for one node, and bounded: the keys least recently touched are forgotten first.
final class RequestThrottle {

    static final int REQUESTS = 120;
    static final int FAILURES = 20;
    static final Duration MINUTE = Duration.ofMinutes(1);
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int KEYS_AT_MOST = 10_000;

    private record Count(Instant first, int times) {}

    private final Clock clock;
    private final Map<TokenId, Count> requests = bounded();
    private final Map<String, Count> failures = bounded();

    RequestThrottle(Clock clock) {
        this.clock = clock;
    }

    private static <K> Map<K, Count> bounded() {
        return new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Count> eldest) {
                return size() > KEYS_AT_MOST;
            }
        };
    }

    /// Counts a request of `token`.
    ///
    /// @return how long it has to wait; zero if it may go on
    synchronized Duration asked(TokenId token) {
        count(requests, token, MINUTE);
        return waitFor(requests, token, REQUESTS + 1, MINUTE);
    }

    /// How long whoever asks from `address` has to wait; zero if they may go on.
    synchronized Duration waitFor(String address) {
        return waitFor(failures, address, FAILURES, WINDOW);
    }

    /// Counts an unknown token from `address`.
    synchronized void failed(String address) {
        count(failures, address, WINDOW);
    }

    private <K> Duration waitFor(Map<K, Count> counts, K key, int most, Duration window) {
        Count known = counts.get(key);
        if (known == null || known.times() < most) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), known.first().plus(window));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private <K> void count(Map<K, Count> counts, K key, Duration window) {
        Instant now = clock.instant();
        Count known = counts.get(key);
        boolean goesOn = known != null && now.isBefore(known.first().plus(window));
        counts.put(key, goesOn ? new Count(known.first(), known.times() + 1) : new Count(now, 1));
    }
}
