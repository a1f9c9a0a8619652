package tavolo.domain.redline;

import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.board.ClauseLine;

/// What became of one clause that came back in a file.
///
/// @param text as it stands in the file, whole; empty for a clause that is not there
/// @param passages from the edited version to the text in the file; empty where nothing changed
/// @param values those that changed
/// @param notes on values that are values no more
/// @param isOvertaken whether another version came on the table after the file was made
/// @param proposal that its text makes; none if it did not change or cannot be proposed
public record ReturnedClause(
        ClauseLine line,
        String title,
        ReturnFate fate,
        String text,
        List<Passage> passages,
        List<ValueChange> values,
        List<ValueNote> notes,
        boolean isOvertaken,
        Optional<ClauseProposal> proposal) {

    public ReturnedClause {
        passages = List.copyOf(passages);
        values = List.copyOf(values);
        notes = List.copyOf(notes);
    }

    /// The same clause with another fate.
    ReturnedClause as(ReturnFate other) {
        return new ReturnedClause(
                line, title, other, text, passages, values, notes, isOvertaken, proposal);
    }
}
