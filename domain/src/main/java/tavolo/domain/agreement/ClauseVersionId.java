package tavolo.domain.agreement;

import java.util.UUID;

/// The identity of one version of a clause.
public record ClauseVersionId(UUID value) implements Comparable<ClauseVersionId> {
    @Override
    public int compareTo(ClauseVersionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
