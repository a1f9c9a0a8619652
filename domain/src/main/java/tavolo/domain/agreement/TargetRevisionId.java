package tavolo.domain.agreement;

import java.util.UUID;

/// The identity of one revision of the target values of an agreement.
public record TargetRevisionId(UUID value) implements Comparable<TargetRevisionId> {
    @Override
    public int compareTo(TargetRevisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
