package tavolo.domain.party;

import java.util.UUID;

/// The identity of an organisation.
public record OrganisationId(UUID value) implements Comparable<OrganisationId> {
    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
