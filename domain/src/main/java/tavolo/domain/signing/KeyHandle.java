package tavolo.domain.signing;

import java.util.UUID;

/// Names a private key that lives in the memory of one node; says nothing about the key itself.
public record KeyHandle(UUID id) {}
