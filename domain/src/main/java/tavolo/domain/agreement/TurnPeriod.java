package tavolo.domain.agreement;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.CalendarDays;
import tavolo.domain.party.PartySide;

/// A stretch of time in which a side had something to do at an agreement.
///
/// @param ended when nothing was left to do; empty while the turn lasts
public record TurnPeriod(PartySide side, Instant began, Optional<Instant> ended) {

    public TurnPeriod {
        if (ended.isPresent() && ended.get().isBefore(began)) {
            throw new IllegalArgumentException(
                    "a turn ends when it began or later, was " + began + ".." + ended.get());
        }
    }

    /// Whether the turn lasts.
    public boolean isOpen() {
        return ended.isEmpty();
    }

    /// How many days it took, up to `now` while it lasts.
    public long days(Instant now) {
        return CalendarDays.between(began, ended.orElse(now));
    }
}
