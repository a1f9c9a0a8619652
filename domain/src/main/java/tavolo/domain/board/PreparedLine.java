package tavolo.domain.board;

import java.time.Instant;
import tavolo.domain.agreement.Answer;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.library.ClausePlace;

/// An answer that the reader's organisation has prepared.
///
/// @param person who prepared it
/// @param stale whether another version came on the table since
public record PreparedLine(
        ClauseId clause,
        ClausePlace place,
        Answer answer,
        String person,
        Instant preparedAt,
        boolean stale) {}
