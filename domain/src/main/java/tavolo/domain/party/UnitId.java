package tavolo.domain.party;

import java.util.UUID;

/// The identity of a production unit.
public record UnitId(UUID value) implements Comparable<UnitId> {
    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
