package tavolo.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// When and where a meeting should take place, and what it is about besides the open clauses, as
/// somebody typed it.
///
/// @param place where people meet; empty when there is only a link
/// @param link an `https` address at which they meet by video; empty when there is none
/// @param points free points of the agenda; blank ones do not count
public record MeetingPlan(
        String place, String link, Instant startsAt, Duration length, List<String> points) {

    /// The most characters of a place, and of a link.
    public static final int LIMIT = 300;

    /// The most free points.
    public static final int MOST_POINTS = 20;

    /// The shortest meeting.
    public static final Duration SHORTEST = Duration.ofMinutes(15);

    /// The longest meeting.
    public static final Duration LONGEST = Duration.ofHours(12);

    public MeetingPlan {
        points = List.copyOf(points);
    }
}
