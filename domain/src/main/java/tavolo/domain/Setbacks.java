package tavolo.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// What failed lately in work that nobody waits for. It rests for a while, so that one thing that
/// fails again and again keeps no other from its turn.
///
/// @param <K> what things are known by
public final class Setbacks<K> {

    /// How long a thing rests after it failed.
    public static final Duration REST = Duration.ofMinutes(30);

    private final Map<K, Instant> resting = new ConcurrentHashMap<>();
    private final InstantSource clock;

    /// @param clock the real clock
    public Setbacks(InstantSource clock) {
        this.clock = clock;
    }

    /// How many things rest now: as many more have to be looked for.
    public int count() {
        Instant now = clock.instant();
        resting.values().removeIf(until -> !until.isAfter(now));
        return resting.size();
    }

    /// Does `work` on each of `things` that does not rest, until it returns false. The first
    /// failure is thrown once the others had their turn.
    public <T> void each(List<T> things, Function<T, K> key, Predicate<T> work) {
        RuntimeException first = null;
        for (T thing : things) {
            K name = key.apply(thing);
            if (rests(name)) {
                continue;
            }
            try {
                if (!work.test(thing)) {
                    break;
                }
            } catch (RuntimeException failed) {
                resting.put(name, clock.instant().plus(REST));
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private boolean rests(K name) {
        Instant until = resting.get(name);
        return until != null && until.isAfter(clock.instant());
    }
}
