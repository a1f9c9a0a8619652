package tavolo.ui.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts events by key within a window that begins with the first of them. Kept in memory for one
/// node, and bounded: the keys that were least recently touched are forgotten first.
public final class Tally {

    static final int KEYS_AT_MOST = 10_000;

    private record Events(Instant first, int count) {}

    private final Clock clock;
    private final Duration window;
    private final Map<String, Events> events =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Events> eldest) {
                    return size() > KEYS_AT_MOST;
                }
            };

    /// @param window how long an event counts, from the first of its key
    public Tally(Clock clock, Duration window) {
        this.clock = clock;
        this.window = window;
    }

    /// How long until `key`, which may have fewer than `limit` events in a window, may have
    /// another; zero if it may now.
    public synchronized Duration waitFor(String key, int limit) {
        Events known = events.get(key);
        if (known == null || known.count() < limit) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), known.first().plus(window));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// Counts one more event of `key` if it may have another, in one step; zero then, else how long
    /// until it may.
    public synchronized Duration enter(String key, int limit) {
        Duration wait = waitFor(key, limit);
        if (!wait.isPositive()) {
            count(key);
        }
        return wait;
    }

    /// Counts one more event of `key`.
    public synchronized void count(String key) {
        Instant now = clock.instant();
        Events known = events.get(key);
        events.put(
                key,
                known != null && now.isBefore(known.first().plus(window))
                        ? new Events(known.first(), known.count() + 1)
                        : new Events(now, 1));
    }

    /// Forgets the events of `key`.
    public synchronized void forget(String key) {
        events.remove(key);
    }
}
