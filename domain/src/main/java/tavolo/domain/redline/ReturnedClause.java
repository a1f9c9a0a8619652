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
        Fate fate,
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
    ReturnedClause as(Fate other) {
        return new ReturnedClause(
                line, title, other, text, passages, values, notes, isOvertaken, proposal);
    }

    /// What becomes of a clause.
    public enum Fate {
        /// It stands in the file as it stood when the file was made.
        UNCHANGED,
        /// Its changes were kept as a draft of the person who uploaded the file.
        DRAFTED,
        /// It changed, but the person has typed another draft of it, which stays.
        DRAFT_IN_THE_WAY,
        /// It changed, but this side does not draft it.
        NOT_OURS,
        /// It changed, but its text is closed or the talks are not open.
        CLOSED,
        /// Its whole text was taken away; a clause cannot be empty.
        EMPTIED,
        /// It is longer than a clause may be.
        TOO_LONG,
        /// It is not in the file, and stays as it is.
        MISSING
    }
}
