package tavolo.domain.redline;

import java.util.List;
import tavolo.domain.library.Language;

/// The report on a file that came back from a word processor: every clause, and everything that
/// belongs to none.
///
/// @param language in which the file is
/// @param clauses those that the side may read, in reading order
/// @param leftovers in the order of the file
/// @param objects how many pictures and other things that are no text stand in the file
public record WordReturn(
        Language language, List<ReturnedClause> clauses, List<Leftover> leftovers, int objects) {

    public WordReturn {
        clauses = List.copyOf(clauses);
        leftovers = List.copyOf(leftovers);
    }

    /// The clauses with that fate.
    public List<ReturnedClause> with(ReturnFate fate) {
        return clauses.stream().filter(clause -> clause.fate() == fate).toList();
    }
}
