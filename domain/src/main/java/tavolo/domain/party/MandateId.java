package tavolo.domain.party;

import java.util.UUID;

/// The identity of a mandate.
public record MandateId(UUID value) implements Comparable<MandateId> {
    @Override
    public int compareTo(MandateId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
