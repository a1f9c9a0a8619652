package tavolo.domain.redline;

import java.time.Instant;
import java.util.List;
import tavolo.domain.board.TableView;
import tavolo.domain.library.Language;

/// What changed in an agreement since a moment, as one side may see it.
///
/// @param table the agreement as that side may see it
/// @param language of the compared texts
/// @param clauses those that the side may read, changed or not, in reading order
/// @param readAt the moment to which it is true
public record Redline(
        TableView table,
        Since since,
        Language language,
        List<ClauseRedline> clauses,
        Instant readAt) {

    public Redline {
        clauses = List.copyOf(clauses);
    }

    /// The clauses in which something differs.
    public List<ClauseRedline> changed() {
        return clauses.stream().filter(ClauseRedline::isChanged).toList();
    }
}
