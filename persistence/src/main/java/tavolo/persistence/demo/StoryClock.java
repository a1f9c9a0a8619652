package tavolo.persistence.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import tavolo.domain.BusinessClock;
import tavolo.domain.CalendarDays;

/// The clock of a story, set by each of its steps to local time in Italy.
final class StoryClock implements BusinessClock {

    private LocalDateTime time = LocalDateTime.of(2020, 3, 1, 9, 0);

    void set(LocalDateTime next) {
        time = next;
    }

    LocalDateTime time() {
        return time;
    }

    @Override
    public Instant now() {
        return time.atZone(CalendarDays.ITALY).toInstant();
    }

    @Override
    public LocalDate today() {
        return time.toLocalDate();
    }
}
