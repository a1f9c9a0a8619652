package tavolo.domain.board;

import java.util.List;

/// Everything about one clause that a side may read.
///
/// @param versions newest first; the first is the one on the table
/// @param positions on the newest version
/// @param counters what organisations would have any of the versions say, the newest first
/// @param remarks oldest first
public record ClauseView(
        ClauseLine line,
        List<VersionLine> versions,
        List<PositionLine> positions,
        List<CounterLine> counters,
        List<RemarkLine> remarks) {

    public ClauseView {
        versions = List.copyOf(versions);
        positions = List.copyOf(positions);
        counters = List.copyOf(counters);
        remarks = List.copyOf(remarks);
    }

    /// What organisations would have the version on the table say.
    public List<CounterLine> countersOnTheTable() {
        return counters.stream()
                .filter(counter -> counter.version().equals(latest().id()))
                .toList();
    }

    /// The version on the table.
    public VersionLine latest() {
        return versions.getFirst();
    }
}
