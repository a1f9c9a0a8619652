package tavolo.domain.meeting;

import java.util.UUID;

/// The identity of a meeting.
public record MeetingId(UUID value) implements Comparable<MeetingId> {
    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
