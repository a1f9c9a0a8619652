package tavolo.domain.signing;

import java.util.Set;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.party.PersonId;

/// The store of which clauses of a paper people have marked as read: a bookmark of theirs alone. It
/// holds no time, so that nobody could measure how somebody reads. Every method runs inside a
/// transaction.
public interface Readings {

    /// What `person` marked on `paper`.
    Set<ClauseId> of(PersonId person, PaperDocument paper);

    /// Marks a clause, once however often it is marked; what the person marked on earlier papers of
    /// the same instrument is gone with that.
    void mark(PersonId person, PaperDocument paper, ClauseId clause);

    /// Takes a mark away, if there is one.
    void unmark(PersonId person, PaperDocument paper, ClauseId clause);
}
