package tavolo.domain.library;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// From a time of day, included, to a time of day, excluded, to the minute; over midnight if the
/// end comes first. Equal ends mean the whole day.
public record TimeBand(LocalTime from, LocalTime to) {

    private static final Pattern CANONICAL = Pattern.compile("[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}");
    private static final String TIME = "([0-9]{1,2})(?:[:.,h]?([0-9]{2}))? ?(am|pm|h)?";
    private static final Pattern TYPED =
            Pattern.compile(
                    "(?:dalle ore |dalle |dall'|from )?"
                            + TIME
                            + " ?(?:-|–|—|alle ore |alle |all'|to ) ?"
                            + TIME);

    /// The band kept as `HH:mm-HH:mm`.
    ///
    /// @throws IllegalArgumentException if `canonical` is not such a text
    public static TimeBand parse(String canonical) {
        if (!CANONICAL.matcher(canonical).matches()) {
            throw new IllegalArgumentException("band must be HH:mm-HH:mm, was " + canonical);
        }
        return new TimeBand(
                LocalTime.parse(canonical.substring(0, 5)),
                LocalTime.parse(canonical.substring(6)));
    }

    /// The band as people type it: `20-8`, `8.30 – 17`, `dalle 20 alle 8`, `8pm-8am`; empty if
    /// there is none.
    static Optional<TimeBand> read(String typed) {
        String line =
                typed.replace('’', '\'')
                        .replaceAll("[\\h\\s]+", " ")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        Matcher parts = TYPED.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return time(parts, 1).flatMap(from -> time(parts, 4).map(to -> new TimeBand(from, to)));
    }

    /// How long the band lasts: more than nothing, at most a day.
    public Duration length() {
        Duration forward = Duration.between(from, to);
        return forward.isPositive() ? forward : forward.plusDays(1);
    }

    /// The form that is kept: `HH:mm-HH:mm`.
    @Override
    public String toString() {
        return from + "-" + to;
    }

    private static Optional<LocalTime> time(Matcher parts, int first) {
        int hour = Integer.parseInt(parts.group(first));
        String minutes = parts.group(first + 1);
        String half = parts.group(first + 2);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if ("am".equals(half) || "pm".equals(half)) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + ("pm".equals(half) ? 12 : 0);
        }
        if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(hour % 24, minute));
    }
}
