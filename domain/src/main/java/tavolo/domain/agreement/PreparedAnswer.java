package tavolo.domain.agreement;

import java.time.Instant;
import tavolo.domain.party.PersonId;

/// An answer that lies in the room of an organisation, read by its people and by nobody else.
public record PreparedAnswer(ClauseId clause, Answer answer, PersonId person, Instant preparedAt) {}
