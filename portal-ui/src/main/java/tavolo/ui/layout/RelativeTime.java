package tavolo.ui.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import tavolo.domain.CalendarDays;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// How long ago something was, or how far ahead it lies, with the exact time on focus and for those
/// who listen. `now` comes from the caller's clock, which in the demo is not that of the wall.
public final class RelativeTime extends Composite<Span> {

    private RelativeTime(String machine, String words, String exact) {
        Span relative = new Span(words);
        Span hidden = new Span(", " + exact);
        hidden.addClassName("for-readers-only");
        getContent().addClassName("relative-time");
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("data-exact", exact)
                .setAttribute("data-time", machine);
        getContent().add(relative, hidden);
    }

    /// The moment `then` as seen from `now`.
    public static RelativeTime of(Instant then, Instant now) {
        String exact = Dates.moment(then, Wording.language());
        Duration ago = Duration.between(then, now);
        Span words = new Span();
        String said =
                ago.abs().compareTo(Duration.ofMinutes(1)) < 0
                        ? words.getTranslation("time.now")
                        : ago.abs().compareTo(Duration.ofHours(12)) < 0
                                ? hours(ago, words)
                                : days(CalendarDays.of(then), CalendarDays.of(now), words);
        return new RelativeTime(then.toString(), said, exact);
    }

    /// The day `then` as seen on the day `today`.
    public static RelativeTime of(LocalDate then, LocalDate today) {
        return new RelativeTime(
                then.toString(),
                days(then, today, new Span()),
                Dates.longDay(then, Wording.language()));
    }

    private static String hours(Duration ago, Span words) {
        Duration distance = ago.abs();
        String way = ago.isNegative() ? "ahead" : "ago";
        return distance.toHours() == 0
                ? words.getTranslation("time.minutes." + way, distance.toMinutes())
                : words.getTranslation("time.hours." + way, distance.toHours());
    }

    private static String days(LocalDate then, LocalDate today, Span words) {
        long ago = ChronoUnit.DAYS.between(then, today);
        if (ago == 0) {
            return words.getTranslation("time.today");
        }
        return ago > 0
                ? words.getTranslation("time.days.ago", ago)
                : words.getTranslation("time.days.ahead", -ago);
    }
}
