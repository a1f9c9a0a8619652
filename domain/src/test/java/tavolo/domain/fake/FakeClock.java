package tavolo.domain.fake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The real clock of tests: stands still until it is moved, on another day than that of business.
public final class FakeClock extends Clock {

    private Instant now = Instant.parse("2026-09-01T08:00:00Z");

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /// Moves the clock on by `step`.
    public void advance(Duration step) {
        now = now.plus(step);
    }
}
