package tavolo.domain.agreement;

import java.util.UUID;

/// The identity of one clause of one instrument.
public record ClauseId(UUID value) implements Comparable<ClauseId> {
    @Override
    public int compareTo(ClauseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
