package tavolo.domain.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import tavolo.domain.BusinessClock;

/// A business clock that stands still until it is moved. Starts on 20 April 2020 at noon in Italy.
public final class FakeBusinessClock implements BusinessClock {

    private Instant now = Instant.parse("2020-04-20T10:00:00Z");

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(now, ZoneId.of("Europe/Rome"));
    }

    /// Moves the clock on by `step`.
    public void advance(Duration step) {
        now = now.plus(step);
    }

    /// Sets the clock to noon of `day`.
    public void set(LocalDate day) {
        now = day.atTime(12, 0).atZone(ZoneId.of("Europe/Rome")).toInstant();
    }
}
