package tavolo.domain.term;

import java.util.UUID;

/// The identity of one recorded version of a target.
public record TargetVersionId(UUID value) implements Comparable<TargetVersionId> {
    @Override
    public int compareTo(TargetVersionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
