package tavolo.ui.notice;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tavolo.domain.CalendarDays;

/// How long ago something was, in words, for places that are links themselves and so cannot take a
/// focus of their own.
final class When {

    private When() {}

    /// Such as *3 ore fa*.
    static String ago(Instant then, Instant now, Component where) {
        Duration ago = Duration.between(then, now);
        if (ago.toMinutes() < 1) {
            return where.getTranslation("time.now");
        }
        if (ago.toHours() < 1) {
            return where.getTranslation("time.minutes.ago", ago.toMinutes());
        }
        long days = ChronoUnit.DAYS.between(CalendarDays.of(then), CalendarDays.of(now));
        if (days == 0) {
            return where.getTranslation("time.hours.ago", ago.toHours());
        }
        return where.getTranslation("time.days.ago", days);
    }
}
