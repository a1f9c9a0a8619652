package tavolo.domain.agreement;

import java.util.UUID;

/// The identity of one instrument of an agreement.
public record InstrumentId(UUID value) implements Comparable<InstrumentId> {
    @Override
    public int compareTo(InstrumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
