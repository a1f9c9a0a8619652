package tavolo.domain.intake;

import java.time.Instant;

/// A mapping that an organisation keeps under a name for its next file.
///
/// @param name 1 to [#NAME_LIMIT] characters, once for each organisation
public record NamedMapping(String name, ColumnMapping mapping, Instant savedAt) {

    /// The most characters of a name.
    public static final int NAME_LIMIT = 80;

    /// The most that an organisation keeps.
    public static final int MOST = 500;
}
