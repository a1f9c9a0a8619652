package tavolo.domain.party;

import java.util.UUID;

/// The identity of a service line.
public record ServiceLineId(UUID value) implements Comparable<ServiceLineId> {
    @Override
    public int compareTo(ServiceLineId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
