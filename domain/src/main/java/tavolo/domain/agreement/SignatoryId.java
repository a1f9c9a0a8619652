package tavolo.domain.agreement;

import java.util.UUID;

/// The identity of a signatory named for one instrument, and of the slot that waits for the
/// signature.
public record SignatoryId(UUID value) implements Comparable<SignatoryId> {
    @Override
    public int compareTo(SignatoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
