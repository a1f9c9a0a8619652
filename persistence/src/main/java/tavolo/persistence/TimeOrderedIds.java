package tavolo.persistence;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import tavolo.domain.IdSource;

/// Random identities that begin with the time, so that new rows lie together in their index. Within
/// one process each is greater than the one before. Source: RFC 9562, 5.7 (version 7) with method 2
/// of 6.2 — the twelve bits after the time count on.
final class TimeOrderedIds implements IdSource {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long last;

    TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long tick = tick();
        long counter = tick & ((1L << COUNTER_BITS) - 1);
        long high = (tick >>> COUNTER_BITS) << 16 | VERSION_7 | counter;
        return new UUID(high, VARIANT | random.nextLong() >>> 2);
    }

    /// Milliseconds and counter in one number, which only grows; a full counter borrows from the
    /// next millisecond.
    private synchronized long tick() {
        last = Math.max(last + 1, clock.millis() << COUNTER_BITS);
        return last;
    }
}
