package tavolo.domain.board;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.library.ClausePlace;

/// One finding: where it stands and the whole text in which it was found.
///
/// @param clause the clause, for texts of clauses and comments
/// @param writtenAt when the text was written, or the agreement opened
public record FoundLine(
        FoundKind kind,
        AgreementId agreement,
        String number,
        String title,
        String provider,
        String client,
        AgreementState state,
        Optional<OfClause> clause,
        Instant writtenAt) {

    /// The clause in which something was found, and what.
    public sealed interface OfClause {

        /// The clause.
        ClauseId id();

        /// Where it stands.
        ClausePlace place();
    }

    /// A version of its text.
    ///
    /// @param number the first version has 1
    public record Version(ClauseId id, ClausePlace place, int number, ClauseText text)
            implements OfClause {}

    /// A comment on it.
    ///
    /// @param person who wrote it
    public record Comment(ClauseId id, ClausePlace place, String person, String body)
            implements OfClause {}
}
