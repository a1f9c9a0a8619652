package tavolo.domain.party;

import java.util.UUID;

/// The identity of a person who uses the portal.
public record PersonId(UUID value) implements Comparable<PersonId> {
    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
