package tavolo.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tavolo.domain.party.PersonId;

/// The store of who was reminded of what, and when. Instants are of the business clock. Every
/// method runs inside a transaction of [tavolo.domain.Transactions].
public interface Reminders {

    /// A person for whose answer an agreement waits.
    record Due(PersonId person, UUID agreement) {}

    /// Active drafters and reviewers whose side has been to answer on clauses since before `then`,
    /// and who were not reminded of it since; at most `limit`, the longest wait first.
    List<Due> due(Instant then, int limit);

    /// Writes down that a reminder goes out at `now`; false if one went out less than `pause` ago,
    /// also when two nodes ask at once.
    boolean take(Due due, Instant now, Duration pause);
}
