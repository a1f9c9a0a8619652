package tavolo.domain.board;

import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.ClauseVersionId;

/// One clause with everything that it ever said, for comparing.
///
/// @param versions newest first; the first is the one on the table
/// @param ourLastYes the newest version that the asking organisation proposed or accepted, with or
///   without a reserve
public record ClauseHistory(
        ClauseLine line, List<VersionLine> versions, Optional<ClauseVersionId> ourLastYes) {

    public ClauseHistory {
        versions = List.copyOf(versions);
    }
}
