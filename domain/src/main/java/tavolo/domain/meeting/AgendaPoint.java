package tavolo.domain.meeting;

import java.util.Optional;
import tavolo.domain.agreement.ClauseId;

/// One point of an agenda: an open clause, or a point in free words.
///
/// @param clause the clause; empty for a free point
/// @param words the free point, 1 to [#LIMIT] characters; empty for a clause, whose title says it
public record AgendaPoint(Optional<ClauseId> clause, String words) {

    /// The most characters of a free point.
    public static final int LIMIT = 300;

    public AgendaPoint {
        if (clause.isPresent() != words.isEmpty()) {
            throw new IllegalArgumentException("a point is a clause or words, was " + clause);
        }
    }

    /// The point that is the clause `id`.
    public static AgendaPoint of(ClauseId id) {
        return new AgendaPoint(Optional.of(id), "");
    }

    /// A point in free words.
    public static AgendaPoint of(String words) {
        return new AgendaPoint(Optional.empty(), words);
    }
}
