package tavolo.domain;

import java.util.UUID;

/// Where new identities come from. A port, so that tests can count and the portal can be random.
@FunctionalInterface
public interface IdSource {

    /// An identity never given before.
    UUID next();
}
