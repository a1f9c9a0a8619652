package tavolo.domain.claim;

import java.util.UUID;

/// The identity of a claim.
public record ClaimId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
