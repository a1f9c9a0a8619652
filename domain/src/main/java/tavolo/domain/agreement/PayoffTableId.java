package tavolo.domain.agreement;

import java.util.UUID;

/// Identity of a table of what targets are worth.
public record PayoffTableId(UUID value) {}
