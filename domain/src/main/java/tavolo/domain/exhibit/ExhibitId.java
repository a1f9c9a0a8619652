package tavolo.domain.exhibit;

import java.util.UUID;

/// The identity of measured pictures that were put behind an agreement.
public record ExhibitId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
