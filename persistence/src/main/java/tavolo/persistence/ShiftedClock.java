package tavolo.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import tavolo.domain.BusinessClock;
import tavolo.domain.CalendarDays;

/// The real clock moved by a fixed time, with the day of Italy.
///
/// @param shift what is added to the real time; zero but in a demonstration
record ShiftedClock(Clock real, Duration shift) implements BusinessClock {

    @Override
    public Instant now() {
        return real.instant().plus(shift);
    }

    @Override
    public LocalDate today() {
        return CalendarDays.of(now());
    }
}
