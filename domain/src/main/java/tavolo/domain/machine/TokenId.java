package tavolo.domain.machine;

import java.util.UUID;

/// The identity of an access token; says nothing of its secret.
public record TokenId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
