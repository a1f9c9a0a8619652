package tavolo.domain.board;

import java.util.List;

/// Everything about one clause that a side may read.
///
/// @param versions newest first; the first is the one on the table
/// @param positions on the newest version
/// @param remarks oldest first
public record ClauseView(
        ClauseLine line,
        List<VersionLine> versions,
        List<PositionLine> positions,
        List<RemarkLine> remarks) {

    public ClauseView {
        versions = List.copyOf(versions);
        positions = List.copyOf(positions);
        remarks = List.copyOf(remarks);
    }

    /// The version on the table.
    public VersionLine latest() {
        return versions.getFirst();
    }
}
